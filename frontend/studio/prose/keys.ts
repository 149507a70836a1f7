/** What keys do: the usual shortcuts, Markdown that is typed, lists. Tab is left to the browser: it leaves the field. */
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn, lift } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState, Plugin, Transaction } from 'prosemirror-state';
import { schema } from './schema';

const { nodes, marks } = schema;

/** Whether the caret is in a block of this kind, at any depth. */
export function within(state: EditorState, type: NodeType): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
}

export function wears(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
}

/** Makes a list of the paragraphs, one of the other kind, or none. */
export const list =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to, (it) => it.type === nodes.bullet_list || it.type === nodes.ordered_list);
    const found = range?.parent;
    if (!range || !found || !(found.type === nodes.bullet_list || found.type === nodes.ordered_list))
      return wrapInList(type)(state, dispatch);
    if (found.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup($from.before(range.depth), type, { tight: found.attrs['tight'] }));
    return true;
  };

export const heading: Command = (state, dispatch) =>
  setBlockType(state.selection.$from.parent.type === nodes.heading ? nodes.paragraph : nodes.heading)(state, dispatch);

export const quote: Command = (state, dispatch) =>
  (within(state, nodes.quote) ? lift : wrapIn(nodes.quote))(state, dispatch);

/** Makes somebody's view of the paragraphs, the caret where their name is written; or plain paragraphs again. */
export const view: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (within(state, nodes.view)) return unview(state, dispatch);
  const range = $from.blockRange($to);
  if (!range || !range.parent.canReplaceWith(range.startIndex, range.endIndex, nodes.view)) return false;
  const content = range.parent.children.slice(range.startIndex, range.endIndex);
  if (!nodes.view.validContent(nodes.view.create(null, [nodes.who.create(), ...content]).content)) return false;
  if (dispatch) {
    const tr = state.tr.replaceWith(range.start, range.end, nodes.view.create(null, [nodes.who.create(), ...content]));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, range.start + 2)).scrollIntoView());
  }
  return true;
};

const unview: Command = (state, dispatch) => {
  const { $from } = state.selection;
  let depth = $from.depth;
  while (depth && $from.node(depth).type !== nodes.view) depth--;
  if (!depth) return false;
  if (dispatch) {
    const [who, ...rest] = $from.node(depth).children;
    const name = who?.content.size ? [nodes.paragraph.create(null, who.content)] : [];
    const from = $from.before(depth);
    const tr = state.tr.replaceWith(from, $from.after(depth), [...name, ...rest]);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
  }
  return true;
};

/** A line break; after one already there, a new paragraph, since no line is empty in a paragraph. */
const newLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.type.validContent($from.parent.content.addToEnd(nodes.line_break.create()))) return false;
  if ($from.nodeBefore?.type === nodes.line_break) {
    const split = chainCommands(splitListItem(nodes.list_item), baseKeymap['Enter'] as Command);
    dispatch?.(inTurn(state, [erase($from.pos - 1, $from.pos), split]).scrollIntoView());
    return true;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView());
  return true;
};

/** From the name of who speaks to what they say. */
const afterWho: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.who) return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after()))).scrollIntoView());
  return true;
};

/** At the start of a name: no view any more. */
const beforeWho: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.who || $from.parentOffset > 0) return false;
  return unview(state, dispatch);
};

const erase =
  (from: number, to: number): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.delete(from, to));
    return true;
  };

const quoteOff: Command = (state, dispatch) => within(state, nodes.quote) && lift(state, dispatch);

/** Several commands as one change, so that one undo takes them all back. */
function inTurn(state: EditorState, commands: readonly Command[]): Transaction {
  const all = state.tr;
  let now = state;
  for (const command of commands) {
    command(now, (tr) => {
      tr.steps.forEach((step) => all.step(step));
      now = now.apply(tr);
    });
  }
  return all.setSelection(Selection.fromJSON(all.doc, now.selection.toJSON()));
}

function typedMark(pattern: RegExp, type: MarkType, attrs?: (match: RegExpMatchArray) => Attrs): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const words = match[2] ?? '';
    if (!words.trim() || !state.doc.resolve(start).parent.type.allowsMarkType(type)) return null;
    const from = start + (match[1] ?? '').length;
    const tr = state.tr.delete(from, end);
    const worn = type.create(attrs?.(match)).addToSet(state.doc.resolve(start).marks());
    return tr.insert(from, schema.text(words, worn)).removeStoredMark(type);
  });
}

const typed = inputRules({
  rules: [
    wrappingInputRule(/^\s*([-*+])\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^(\d{1,3})[.)]\s$/,
      nodes.ordered_list,
      (match) => ({ order: Number(match[1]) }),
      (match, before) => before.childCount + before.attrs['order'] === Number(match[1]),
    ),
    textblockTypeInputRule(/^#{1,6}\s$/, nodes.heading),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    new InputRule(/^\[!AVIS\]\s$/, (state, _match, start, end) => inTurn(state, [erase(start, end), quoteOff, view])),
    wrappingInputRule(/^>\s$/, nodes.quote),
    new InputRule(/^---$/, (state, _match, start, end) => {
      const $start = state.doc.resolve(start);
      return $start.depth === 1 ? state.tr.delete(start, end).insert($start.before(), nodes.rule.create()) : null;
    }),
    typedMark(/(^|[^*])\*\*([^*]+)\*\*$/, marks.strong),
    typedMark(/(^|[^*])\*([^*\s][^*]*)\*$/, marks.em),
    typedMark(/(^|[^\w_])__([^_]+)__$/, marks.strong),
    typedMark(/(^|[^\w_])_([^_\s][^_]*)_$/, marks.em),
    typedMark(/(^|[^`])`([^`]+)`$/, marks.code),
    typedMark(/(^|[^!\]])\[([^[\]]+)\]\{lang=([A-Za-z]{2,3}(?:-\w{2,8})*)\}$/, marks.language, (it) => ({
      lang: it[3],
    })),
    typedMark(/(^|[^!\]])\[([^[\]]+)\]\((\/[^)\s]*)\)$/, marks.link, (it) => ({ href: it[3], title: null })),
  ],
});

/** The rules and keys, the most particular first. */
export function keys(): Plugin[] {
  const own: Record<string, Command> = {
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-e': toggleMark(marks.code),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Alt-3': heading,
    'Mod-Shift-8': list(nodes.bullet_list),
    'Mod-Shift-7': list(nodes.ordered_list),
    'Alt-Shift-ArrowRight': sinkListItem(nodes.list_item),
    'Alt-Shift-ArrowLeft': liftListItem(nodes.list_item),
    'Shift-Enter': chainCommands(exitCode, afterWho, newLine),
    'Mod-Enter': exitCode,
    Enter: chainCommands(afterWho, splitListItem(nodes.list_item)),
    Backspace: chainCommands(undoInputRule, beforeWho),
  };
  return [typed, keymap(own), keymap(baseKeymap)];
}
