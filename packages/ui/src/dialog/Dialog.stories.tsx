import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Button } from '../controls/Button.tsx';
import { Dialog, type DialogProps } from './Dialog.tsx';

const meta = {
  title: 'Controls/Dialog',
  component: Dialog,
  args: {
    title: 'Open your own file',
    open: false,
    closeLabel: 'Close',
    onClose: fn(),
    children: <p>The file stays on your machine.</p>,
  },
  render: (args) => <WithButton {...args} />,
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

function WithButton(props: DialogProps) {
  const [open, setOpen] = useState(props.open);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open a file</Button>
      <Dialog
        {...props}
        open={open}
        onClose={() => {
          props.onClose();
          setOpen(false);
        }}
      />
    </>
  );
}

/** Keeps the focus while it is open and gives it back. */
export const Default: Story = {
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: 'Open a file' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('dialog', { name: 'Open your own file' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(args.onClose).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(button).toHaveFocus();
  },
};

export const Open: Story = { args: { open: true } };

export const Dark: Story = { args: { open: true }, globals: { theme: 'dark' } };

export const LongUkrainianText: Story = {
  args: {
    open: true,
    title: 'Відкрити власний файл із задачею',
    closeLabel: 'Закрити',
    children: <p>Файл залишається на вашому комп’ютері: сторінка читає його сама й нікуди не надсилає.</p>,
  },
  globals: { locale: 'uk' },
};
