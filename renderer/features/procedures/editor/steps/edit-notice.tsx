import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useWords, type Words } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { useEditorTools } from '../editor-tools';
import css from './edit-notice.module.css';
import type { StepNotice } from './step-actions';

/** What was just done to the table and can be taken back. */
export type Notice = StepNotice | { readonly type: 'case-removed'; readonly name: string };

interface EditNoticeProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

const SHOWN_MS = 8000;

/** Says below the table what was removed or pasted, with the way back. */
export function EditNotice({ notice, onClose }: EditNoticeProps) {
  const { undo } = useEditorTools();
  const words = useWords('editor');
  const common = useWords('common');
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  const text = noticeText(notice, words);
  return (
    <p className={css.notice} role="status">
      <span>{text}</span>
      <Button
        small
        kind="quiet"
        shortcut={common('undoKey')}
        onClick={() => {
          undo();
          onClose();
        }}
      >
        {words('steps.undo')}
      </Button>
      <span className={css.end}>
        <IconButton small label={common('close')} icon={IconX} onClick={onClose} />
      </span>
    </p>
  );
}

function noticeText(notice: Notice, words: Words<'editor'>): string {
  switch (notice.type) {
    case 'removed':
      return words('steps.removed', { number: notice.number });
    case 'case-removed':
      return words('cases.removed', { name: notice.name });
    case 'pasted':
      return notice.unread > 0
        ? words('steps.pastedUnread', { count: notice.count, unread: notice.unread })
        : words('steps.pasted', { count: notice.count });
  }
}
