/**
 * Is each format known by its content?
 */
import { expect, test } from 'vitest';
import { detectFormat } from '../../src/codecs/detect.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';

const detect = (content: string): string => {
  const found = detectFormat(encodeUtf8(content));
  return found.ok ? found.value : `refused: ${found.failure}`;
};

test.each([
  ['<?xml version="1.0"?>\n<!-- <graphml> --><gexf version="1.3"/>', 'gexf'],
  ['\ufeff<g:graphml xmlns:g="x"/>', 'graphml'],
  ['{ "format": "relata/1" }', 'relata-json'],
  ['{"@context": []}', 'json-ld'],
  ['{"elements": {"nodes": []}}', 'cytoscape'],
  ['[{"data": {}}]', 'cytoscape'],
  ['PK\u0003\u0004…', 'csv-zip'],
  ['source,target\na,b', 'csv'],
  ['source\ttarget', 'csv'],
  ['\n\rsource;target\ra;b', 'csv'],
  ['PK\u0005\u0006', 'csv-zip'],
  [
    '<!doctype html>\n<!-- words -->\n<html><head><script type="application/json" id="relata-document">',
    'explorer-html',
  ],
  [
    '<!DOCTYPE html><html>',
    'refused: This is XML that begins with <html>; of XML, GEXF and GraphML can be opened.',
  ],
])('%j', (content, id) => {
  expect(detect(content)).toBe(id);
});
