import type { JsonField } from './jsonField';

/** Whether a document is the list of sessions as the AWS Events API answers it, bare or under a name. */
export function isAwsEvents(root: JsonField): boolean {
  const lists = root.isList
    ? [root]
    : [root.get('sessions'), root.get('data'), root.get('items'), root.get('data').get('sessions')];
  return lists.some(
    (list) => list.isList && list.items()[0]?.get('title').exists === true && list.items().some(isAwsSession),
  );
}

/** Every field is optional: its id is what no other format calls so. */
function isAwsSession(session: JsonField): boolean {
  return session.get('sessionId').exists || (session.get('code').exists && session.get('abstract').exists);
}
