import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';

const meta = {
  title: 'Controls/Banner',
  component: Banner,
  args: { children: 'These are illustrative judgements, not forecasts. Facts end on 1 July 2026.' },
} satisfies Meta<typeof Banner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Note: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('status')).toBeNull();
  },
};

/** Before something that is easily misread. */
export const Caution: Story = {
  args: { kind: 'caution', children: 'The first two lie so close that their order says nothing.' },
};

/** News is read out when it appears. */
export const Live: Story = {
  args: { live: true, children: 'The link was copied.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('The link was copied.');
  },
};

const undo = fn();

/** With something to press. */
export const WithAction: Story = {
  args: { live: true, children: 'Weights were set back.', action: <Button onPress={undo}>Undo</Button> },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(undo).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = { args: { kind: 'caution' }, globals: { theme: 'dark' } };

export const LongUkrainianText: Story = {
  args: {
    children:
      'Це ілюстративні судження, а не прогнози. Факти наведено станом на 1 липня 2026 року; що сталося пізніше, тут не враховано.',
    action: <Button onPress={() => {}}>Докладніше про метод</Button>,
  },
  globals: { locale: 'uk' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
};
