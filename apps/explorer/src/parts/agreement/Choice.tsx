import { useId } from 'react';

/** One of many choices, in a list that opens. */
export function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: readonly { readonly id: string; readonly name: string }[];
  onChange: (id: string) => void;
}) {
  const id = useId();
  return (
    <div className="control choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
