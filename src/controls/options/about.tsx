import { changelogAddress, licencesAddress, version } from '../../extension/actions.ts';
import { words } from '../../extension/words.ts';
import { Section } from './section.tsx';

/** What this is, what it keeps to itself, and what it is made of. */
export function About() {
  return (
    <Section id="about" title="options_about">
      <p>
        {words('options_version', version())} ·{' '}
        <a href={changelogAddress()} target="_blank" rel="noreferrer">
          {words('options_changelog')}
        </a>
      </p>
      <p>{words('options_privacy')}</p>
      <p>
        {words('options_licences')}{' '}
        <a href={licencesAddress()} target="_blank" rel="noreferrer">
          {words('options_licences_all')}
        </a>
      </p>
    </Section>
  );
}
