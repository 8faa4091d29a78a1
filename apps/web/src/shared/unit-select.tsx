import { Select, type SelectProps } from 'antd';
import { usePosts, useUnits } from './units.ts';

type Common = Pick<
  SelectProps,
  | 'id'
  | 'placeholder'
  | 'autoFocus'
  | 'defaultOpen'
  | 'onBlur'
  | 'onOpenChange'
  | 'onInputKeyDown'
  | 'aria-label'
  | 'size'
  | 'variant'
  | 'style'
>;

/** Options of the place's units; found by full name, short name or id (education). */
function useUnitOptions() {
  return useUnits().list.map((unit) => ({
    value: unit.id,
    label: unit.shortName,
    title: unit.name,
    search: `${unit.name} ${unit.shortName} ${unit.slug}`,
  }));
}

const bySearch = { optionFilterProp: 'search' };

/** One unit, or none. */
export function UnitSelect({
  value,
  onChange,
  ...rest
}: Common & { value?: string | null; onChange?: (unit: string | null) => void }) {
  const options = useUnitOptions();
  return (
    <Select<string>
      allowClear
      showSearch={bySearch}
      popupMatchSelectWidth={220}
      options={options}
      {...(value ? { value } : {})}
      onChange={(unit?: string) => onChange?.(unit ?? null)}
      {...rest}
    />
  );
}

/** Several units, in the order they were chosen. */
export function UnitsSelect({
  value,
  onChange,
  ...rest
}: Common & { value?: string[]; onChange?: (units: string[]) => void }) {
  const options = useUnitOptions();
  return (
    <Select<string[]>
      mode="multiple"
      allowClear
      showSearch={bySearch}
      popupMatchSelectWidth={220}
      options={options}
      value={value ?? []}
      onChange={(units) => onChange?.(units)}
      {...rest}
    />
  );
}

/** The post in charge (分管领导), or none. */
export function PostSelect({
  value,
  onChange,
  ...rest
}: Common & { value?: string | null; onChange?: (post: string | null) => void }) {
  const { list } = usePosts();
  return (
    <Select<string>
      allowClear
      showSearch={bySearch}
      popupMatchSelectWidth={220}
      options={list.map((post) => ({
        value: post.id,
        label: `${post.title} ${post.holder}`,
        search: `${post.title} ${post.holder}`,
      }))}
      {...(value ? { value } : {})}
      onChange={(post?: string) => onChange?.(post ?? null)}
      {...rest}
    />
  );
}
