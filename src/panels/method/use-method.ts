/**
 * What is known of how this text was read, once it is there?
 *
 * `waiting` until the record has come; `failed` where it could not be fetched or read. Asked anew for
 * another text.
 */
import { useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../graph/build.ts';
import type { Method } from '../../model/method.ts';
import { useRelata } from '../use-relata.ts';

export type MethodState = 'waiting' | 'failed' | Method;

export function useMethod(): MethodState {
  const { kg, ports } = useRelata();
  const [found, setFound] = useState<{
    readonly of: KnowledgeGraph;
    readonly method: MethodState;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (method: MethodState) => {
      if (isWanted) setFound({ of: kg, method });
    };
    ports.readMethod().then(settle, () => settle('failed'));
    return () => {
      isWanted = false;
    };
  }, [kg, ports]);
  return found?.of === kg ? found.method : 'waiting';
}
