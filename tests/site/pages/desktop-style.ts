import { mobileStyle } from './mobile-style.ts';

export const desktopStyle = `${mobileStyle}
    header .container, #content-utama { max-width: 1000px; margin: 0 auto; }
    .navshow-bottom ul { display: flex; gap: 18px; list-style: none; padding: 0; margin: 0; }
    .navshow-bottom h3 { font-size: 15px; margin: 0; }
    #content-utama { display: flex; gap: 28px; padding: 0 14px; }
    .content-artikel { max-width: none; padding: 0; }
    .kolom-kiri { flex: 1; min-width: 0; }
    .kolom-kanan { width: 300px; padding-top: 60px; }
    .breadcrumb { font-size: 13px; color: #777; margin-top: 14px; }
    .judul { font-size: 32px; }
    .top-medsos { display: flex; gap: 6px; padding: 8px 0; }
    .ans-160x600 { position: absolute; top: 130px; }
    .ans-160x600.left { left: 8px; }
    .ans-160x600.right { right: 8px; }
    .ans-160x600.nempel { position: fixed; top: 10px; }
    .bottom-sky { position: fixed; z-index: 80; bottom: 0; left: 0; right: 0; background: #fff; }
    .bottom-sky [data-size] { margin: 0 auto; }
    @media (max-width: 1340px) { .ans-sky { display: none; } }
    @media (max-width: 800px) { #content-utama { display: block; } .kolom-kanan { width: auto; } }`;
