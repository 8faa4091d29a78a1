import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment, Damage, Fact, Project, Reading, Term } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { indicatorsQuery } from '../indicators/queries.ts';
import { usePlace } from '../session/session.ts';
import { DateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import type { Corrected } from './corrections.ts';
import { CorrectionsContext } from './corrections-context.ts';
import { correctionKind, factText, headingsOf, periodWords, visible } from './lines.ts';
import styles from './mark-detail.module.css';
import { doubtfulBelow, type MarkKind, repairId } from './marks.ts';

interface Props {
  reading: Reading;
  one: { kind: MarkKind; id: string };
  onShowInList?: () => void;
}

/** Everything the reader knows about one thing it found: what stands in the words, what it inferred, and why. */
export function MarkDetail({ reading, one, onShowInList }: Props) {
  const { t } = useTranslation('reports');
  const found = find(reading, one);
  if (!found) return null;
  return (
    <section className={styles.detail} aria-label={t(`one.${one.kind}`)}>
      {onShowInList && (
        <header>
          <strong>{t(`one.${one.kind}`)}</strong>
          <button type="button" className={styles.link} onClick={onShowInList}>
            {t('showInList')}
          </button>
        </header>
      )}
      <dl>{found}</dl>
    </section>
  );
}

function find(reading: Reading, { kind, id }: { kind: MarkKind; id: string }): ReactNode {
  const byId = (one: { id: string }) => one.id === id;
  const fact = kind === 'fact' && reading.facts.find(byId);
  if (fact) return <FactRows reading={reading} fact={fact} />;
  const commitment = kind === 'commitment' && reading.commitments.find(byId);
  if (commitment) return <CommitmentRows reading={reading} commitment={commitment} />;
  const project = kind === 'project' && reading.projects.find(byId);
  if (project) return <ProjectRows reading={reading} project={project} />;
  const term = kind === 'term' && reading.terms.find(byId);
  if (term) return <TermRows term={term} />;
  const damage = kind === 'repair' && reading.damage.find((_, n) => repairId(n) === id);
  return damage ? <RepairRows damage={damage} /> : null;
}

function Row({ name, children, inferred = false }: { name: string; children: ReactNode; inferred?: boolean }) {
  const { t } = useTranslation('reports');
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        {children}
        {inferred && <span className={styles.inferred}>{t('inferred')}</span>}
      </dd>
    </div>
  );
}

function SourceRow({
  source,
  section,
  reading,
}: {
  source: { start: number; end: number };
  section?: string;
  reading?: Reading;
}) {
  const { t } = useTranslation('reports');
  const headings = reading && section ? headingsOf(reading.outline, section) : [];
  return (
    <>
      {headings.length > 0 && <Row name={t('field.section')}>{headings.join(' / ')}</Row>}
      <Row name={t('field.source')}>{t('sourceAt', { from: source.start + 1, to: source.end })}</Row>
    </>
  );
}

/** The indicator a fact belongs to, by the name the place keeps it under; nothing when the place does not keep it. */
function IndicatorRow({ slug }: { slug: string }) {
  const { t } = useTranslation('reports');
  const { place } = usePlace();
  const { data: indicators } = useQuery(indicatorsQuery(place.slug));
  const indicator = indicators?.find((one) => one.slug === slug);
  return indicator ? <Row name={t('field.indicator')}>{inLanguage(indicator.name)}</Row> : null;
}

function FactRows({ reading, fact }: { reading: Reading; fact: Fact }) {
  const { t } = useTranslation('reports');
  const { corrected, onCorrect } = use(CorrectionsContext);
  const correction = corrected.get(fact.id);
  const inferred = (field: Fact['stated'][number]) => !fact.stated.includes(field);
  return (
    <>
      {correction && <CorrectionRows {...correction} />}
      <Row name={t('field.subject')} inferred={inferred('subject')}>
        {fact.subject}
      </Row>
      <Row name={t('field.value')}>
        <strong>{factText(fact)}</strong>
      </Row>
      {fact.unit && (
        <Row name={t('field.unit')} inferred={inferred('unit')}>
          {fact.unit}
        </Row>
      )}
      <Row name={t('field.measure')} inferred={inferred('measure')}>
        {t(`measure.${fact.measure}`)}
      </Row>
      <Row name={t('field.bound')} inferred={fact.bound !== 'eq' && inferred('bound')}>
        {t(`boundName.${fact.bound}`)}
      </Row>
      <Row name={t('field.modality')} inferred={inferred('modality')}>
        {t(`modality.${fact.modality}`)}
      </Row>
      {fact.period && (
        <Row name={t('field.period')} inferred={inferred('period')}>
          {periodWords(fact.period)}
        </Row>
      )}
      {fact.place && (
        <Row name={t('field.place')} inferred={inferred('place')}>
          {fact.place}
        </Row>
      )}
      {fact.indicator && <IndicatorRow slug={fact.indicator} />}
      {!correction && (
        <Row name={t('field.confidence')}>
          {Math.round(fact.confidence * 100)}%
          {fact.confidence < doubtfulBelow && <span className={styles.doubt}>{t('doubtfulWhy')}</span>}
        </Row>
      )}
      {fact.why.length > 0 && (
        <Row name={t('field.why')}>
          {fact.why.map((rule) => (
            <code key={rule}>{rule}</code>
          ))}
        </Row>
      )}
      <SourceRow reading={reading} section={fact.section} source={fact.source} />
      {onCorrect && (
        <div className={styles.action}>
          <button type="button" className={styles.link} onClick={() => onCorrect({ fact: fact.id })}>
            {correction ? t('corrected.again') : t('corrected.correct')}
          </button>
        </div>
      )}
    </>
  );
}

/** What a clerk said of it, with the reader's own answer struck beside it. */
function CorrectionRows({ correction, read }: Corrected) {
  const { t } = useTranslation('reports');
  const kind = correctionKind({ correction, read });
  return (
    <>
      <Row name={t('field.correction')}>
        <strong>{t(`corrected.${kind}`)}</strong>
        {correction.says.kind === 'none' && ` · ${t(`noFact.${correction.says.why}`)}`}
        <br />
        {t('corrected.by', { name: correction.madeBy, reason: correction.reason })}{' '}
        <DateText date={correction.madeAt.slice(0, 10)} />
      </Row>
      <Row name={t('field.asRead')}>{read ? <s>{readWords(read)}</s> : t('corrected.nothingRead')}</Row>
    </>
  );
}

function readWords(fact: Fact): string {
  return [
    fact.subject,
    factText(fact),
    i18next.t(`reports:measure.${fact.measure}`),
    i18next.t(`reports:modality.${fact.modality}`),
    fact.period && periodWords(fact.period),
  ]
    .filter(Boolean)
    .join(' · ');
}

function CommitmentRows({ reading, commitment }: { reading: Reading; commitment: Commitment }) {
  const { t } = useTranslation('reports');
  const facts = reading.facts.filter((fact) => commitment.facts.includes(fact.id));
  return (
    <>
      <Row name={t('field.text')}>{commitment.text}</Row>
      <Row name={t('field.kind')}>
        {t(`commitmentKind.${commitment.kind}`)} · {t(`certainty.${commitment.certainty}`)}
      </Row>
      {commitment.deadline && (
        <Row name={t('field.deadline')}>
          {[commitment.deadline.text, commitment.deadline.date].filter(Boolean).join(' → ')}
        </Row>
      )}
      {facts.length > 0 && (
        <Row name={t('kind.fact')}>{facts.map((fact) => `${fact.subject} ${factText(fact)}`).join(';')}</Row>
      )}
      {commitment.units.length > 0 && (
        <Row name={t('field.units')}>
          <ul>
            {commitment.units.map((unit) => (
              <li key={`${unit.role} ${unit.unit}`}>
                {t('suggestion', { name: unit.name, role: t(`unitRole.${unit.role}`), reason: unit.reason })}
              </li>
            ))}
          </ul>
        </Row>
      )}
      <SourceRow reading={reading} section={commitment.section} source={commitment.source} />
    </>
  );
}

function ProjectRows({ reading, project }: { reading: Reading; project: Project }) {
  const { t } = useTranslation('reports');
  return (
    <>
      <Row name={t('field.name')}>{project.name}</Row>
      {project.owner && <Row name={t('field.owner')}>{project.owner}</Row>}
      {project.investment && (
        <Row name={t('field.investment')}>
          {project.investment.value}
          {project.investment.unit}
        </Row>
      )}
      {project.stage && (
        <Row name={t('field.stage')}>
          {t(`stage.${project.stage}`)} · {project.reached ? t('project.reached') : t('project.planned')}
          {project.stageVerb && ` · ${project.stageVerb}`}
        </Row>
      )}
      <SourceRow reading={reading} section={project.section} source={project.source} />
    </>
  );
}

function TermRows({ term }: { term: Term }) {
  const { t } = useTranslation('reports');
  return (
    <>
      <Row name={t('field.name')}>{term.name}</Row>
      <Row name={t('field.definition')}>{term.definition ?? t('term.undefined')}</Row>
      {term.members.length > 0 && <Row name={t('field.members')}>{listText(term.members)}</Row>}
      <Row name={t('field.mentions')}>{t('term.mentions', { count: term.mentions.length })}</Row>
      <SourceRow source={term.source} />
    </>
  );
}

function RepairRows({ damage }: { damage: Damage }) {
  const { t } = useTranslation('reports');
  return (
    <>
      <Row name={t('field.damage')}>{t(`damage.${damage.kind}`)}</Row>
      <Row name={t('field.before')}>
        <code>{visible(damage.before)}</code>
      </Row>
      <Row name={t('field.after')}>
        {damage.after === '' ? t('repair.removed') : <code>{visible(damage.after)}</code>}
        {!damage.certain && <span className={styles.doubt}>{t('repair.guessWhy')}</span>}
      </Row>
      <SourceRow source={damage.source} />
    </>
  );
}
