import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../public/_locales/id/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

const all: Readonly<Record<'en' | 'id', ReadonlyMap<string, Message>>> = {
  en: new Map<string, Message>(Object.entries(en)),
  id: new Map<string, Message>(Object.entries(id)),
};

/** What a browser has under `i18n`, for one of our languages: a message put together as it does. */
export function messagesOf(language: 'en' | 'id') {
  return {
    getMessage(key: string, fill: readonly string[] = []): string {
      const { message, placeholders = {} } = all[language].get(key) ?? { message: '' };
      return message.replace(/\$(\w+)\$/g, (_, name: string) => {
        const { content = '' } = placeholders[name.toLowerCase()] ?? {};
        return fill[Number(content.slice(1)) - 1] ?? '';
      });
    },
  };
}
