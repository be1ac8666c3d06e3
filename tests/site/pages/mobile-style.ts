export const mobileStyle = `
    body { margin: 0; font: 16px/1.55 Arial, Helvetica, sans-serif; color: #222; background: #fff; }
    a { color: #0a4d9c; text-decoration: none; }
    header { border-bottom: 3px solid #c8102e; padding: 10px 14px; }
    header .container { display: flex; flex-wrap: wrap; gap: 8px 18px; align-items: center; }
    header nav a { margin-right: 12px; font-size: 14px; color: #444; }
    .content-artikel { max-width: 720px; margin: 0 auto; padding: 0 14px; }
    .judul { font-size: 24px; line-height: 1.25; margin: 18px 0 6px; }
    .date-publish, .waktu, .sumber { color: #666; font-size: 13px; }
    .foto { width: 100%; height: auto; margin-top: 12px; background: #dfe8ec; }
    .caption { font-size: 12px; color: #666; border-bottom: 1px solid #ddd; padding: 6px 0 8px; }
    [data-size] { display: block; margin: 12px auto; background: #f4efe2; text-align: center; overflow: hidden; }
    .baca-juga { border-left: 4px solid #c8102e; background: #f6f6f6; padding: 8px 12px; margin: 14px 0; }
    .titleh3, .titleh4 { font-weight: bold; color: #c8102e; }
    .baca-juga ul, .terkait ul, .page-content > ul { list-style: none; padding: 0; margin: 6px 0; }
    .text-center { text-align: center; }
    .pagination ul { display: flex; justify-content: center; gap: 8px; list-style: none; padding: 0; }
    .pagination li a { border: 1px solid #ccc; padding: 4px 12px; display: block; }
    .pagination li.active a { background: #c8102e; color: #fff; }
    .tags a { display: inline-block; background: #eee; border-radius: 3px; padding: 2px 8px; font-size: 13px; margin: 2px; }
    .terkait li, .page-content > ul li { border-bottom: 1px solid #eee; padding: 8px 0; }
    .terkait li a, .page-content > ul li a { display: flex; gap: 10px; }
    footer { background: #222; padding: 18px 14px 80px; margin-top: 20px; }
    footer a { color: #ddd; margin-right: 14px; font-size: 13px; }
    .download_apps { position: fixed; z-index: 90; top: 0; left: 0; right: 0; box-sizing: border-box; height: 84px; display: flex; gap: 10px; align-items: center; padding: 8px 12px; background: #fff; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 55%); }
    .download_apps div { flex: 1; line-height: 1.2; }
    .download_apps span, .download_apps small { display: block; font-size: 11px; color: #555; }
    .download_apps .download_button { flex: none; width: 92px; background: #c8102e; color: #fff; border-radius: 4px; padding: 8px; font-size: 13px; text-align: center; }
    .terkunci { overflow: hidden; padding-top: 84px; }
    .sticky_bottom { position: fixed; z-index: 80; bottom: 0; left: 0; right: 0; background: #fff; border-top: 1px solid #ccc; text-align: center; }
    .sticky_bottom .close_sticky { position: absolute; right: 8px; top: -22px; background: #444; color: #fff; font-size: 12px; padding: 2px 8px; }
    .sticky_bottom [data-size] { margin: 0 auto; }`;
