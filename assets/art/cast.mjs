/**
 * The six delegates and their five looks. A look belongs to temper and to the last answer, never to anything secret.
 * Brows are [[outer, inner, middle] near, [..] far] with down positive; `gaze` is [right, down]; `head` is
 * [right, down, degrees clockwise] and stays small, so that one crop fits every head.
 */

const level = [[0, 0], [0, 0]]

export const CAST = {
  ozerskaya: {
    skin: '#eec4a4', hair: '#8f7259', brow: '#7a5f4a', style: 'knot', age: 0.55, eye: '#5f7f86', lashes: true, browWeight: 4.2,
    lips: '#a8414c', shape: { jaw: -2, long: -1 }, nose: { width: 0.94, length: 0.98 }, outfit: 'blazer', cloth: '#33475a', shirt: '#efe2cb',
    earring: true, brooch: '#c79a4b', glasses: { colour: '#5a3423', round: true, off: 'chain' },
    looks: {
      calm: { brow: level, lid: 0.8, mouth: 'calm', worn: 'on' },
      unmoved: { brow: [[-3, -1], [-4, -1]], lid: 0.72, gaze: [2.5, -1], mouth: 'flat', worn: 'low', head: [1, 3, 4], lift: 0.6 },
      pleased: { brow: [[-1, -3], [-1, -3]], lid: 0.52, low: 0.95, mouth: 'smile', cheeks: 0.9, crow: 0.6, head: [0, -1, -2] },
      stung: { brow: [[-1, 4], [-1, 4]], lid: 0.84, low: 0.6, gaze: [3.5, 0], mouth: 'press', worn: 'up', furrow: 0.7, flush: 0.5 },
      cornered: { brow: [[2, -5], [2, -5]], lid: 0.46, gaze: [2.5, 4], mouth: 'down', worn: 'on', pose: 'earring', head: [0, 3, 4], lift: 0.4 },
    },
  },
  bikchurin: {
    skin: '#d9a679', hair: '#2b211d', style: 'parted', grey: 0.55, age: 0.4, eye: '#4a3019', hood: 2, slant: 1.2, browWeight: 6.6,
    shape: { jaw: 3, cheek: 2 }, nose: { width: 1.06, bridge: 1 }, outfit: 'suit', cloth: '#3b4a41', tie: '#b08a3c', pocket: '#efe6d2', moustache: '#2b211d',
    looks: {
      calm: { brow: [[0, 0], [-2, -1]], lid: 0.74, mouth: 'half', head: [1, 0, 3] },
      unmoved: { brow: [[2, 2], [2, 2]], lid: 0.42, mouth: 'flat', head: [0, 1, 0] },
      pleased: { brow: [[-5, -5, -2], [-5, -5, -2]], lid: 0.78, low: 0.8, mouth: 'wide', cheeks: 0.8, crow: 0.5, lift: 0.8, head: [0, -2, -2] },
      stung: { brow: [[0, 4], [0, 4]], lid: 0.6, low: 0.3, gaze: [4, 0], mouth: 'stiff', furrow: 0.5 },
      cornered: { brow: [[1, -4], [1, -4]], lid: 0.66, gaze: [-5.5, 0], mouth: 'press', squeeze: 1, bags: true, head: [-1, 1, -1] },
    },
  },
  verstova: {
    skin: '#f0cdb2', hair: '#b9a889', brow: '#8d7a5f', style: 'fringe', age: 0.45, eye: '#6f8794', lashes: true, browWeight: 4.4,
    lips: '#9a4a4f', shape: { jaw: 2, cheek: -1, long: -2 }, nose: { width: 0.95, length: 0.96, bridge: 0.6 }, outfit: 'rollneck', cloth: '#2c3a4c', shirt: '#5b6f78', brooch: '#c9d3d6',
    looks: {
      calm: { brow: level, lid: 0.78, mouth: 'calm' },
      unmoved: { brow: [[1, 1], [1, 1]], lid: 0.66, turn: -9, gaze: [-1, 0], mouth: 'flat', head: [-1, 0, -1] },
      pleased: { brow: [[-2, -2], [-1, -1]], lid: 0.68, low: 0.8, mouth: 'corner', cheeks: 0.5, crow: 0.4, head: [0, 0, 2] },
      stung: { brow: [[1, 6, 1], [1, 6, 1]], lid: 0.62, low: 0.6, gaze: [3.5, 0.5], mouth: 'set', jaw: 3, furrow: 0.9, head: [2, 1, 2] },
      cornered: { brow: [[2, -3], [2, -4]], lid: 0.72, gaze: [1, 1.5], mouth: 'shut', fallen: true, shoulders: -16, head: [0, 4, 3] },
    },
  },
  marchbanks: {
    skin: '#8d5a3b', hair: '#4a4340', brow: '#231815', style: 'natural', grey: 0.75, age: 0.45, eye: '#3a2114', lashes: true, browWeight: 4.8,
    lips: '#8e3440', lipsFull: 1.3, shape: { jaw: 1, cheek: 1 }, nose: { width: 1.2, length: 0.97 }, outfit: 'blazer', cloth: '#6b2a3a', shirt: '#f1e4cc', pearls: true, earring: true,
    looks: {
      calm: { brow: level, lid: 0.76, mouth: 'soft', shoulders: 2 },
      unmoved: { brow: [[3, 3, 2], [-1, 0]], lid: 0.6, gaze: [3, 0], mouth: 'flat', chin: true, head: [-2, 5, 3] },
      pleased: { brow: [[-3, -3], [-3, -3]], lid: 0.56, low: 0.95, mouth: 'wide', cheeks: 1, crow: 0.5, head: [-1, -2, -5] },
      stung: { brow: [[-2, 6, 1], [-2, 6, 1]], lid: 0.82, low: 0.6, gaze: [3.5, 0], mouth: 'shut', flare: 1, furrow: 1, flush: 0.3 },
      cornered: { brow: [[1, -3], [2, -2]], lid: 0.4, gaze: [1, 2], mouth: 'aslant', bags: true, head: [0, 3, 4] },
    },
  },
  tillery: {
    skin: '#ecbf9f', hair: '#aaa49a', brow: '#8f8980', style: 'receding', age: 0.85, eye: '#5b7488', browWeight: 6, shape: { jaw: 2, long: 3 },
    nose: { width: 1.06, length: 1.04, bridge: 1.4 }, outfit: 'suit', cloth: '#4a4c55', tie: '#6d3240', stripe: '#d9c8a0', glasses: { colour: '#3a3030', off: 'pocket' },
    looks: {
      calm: { brow: level, lid: 0.74, mouth: 'soft', worn: 'low', head: [0, 1, 2] },
      unmoved: { brow: [[1, 0], [1, 0]], lid: 0.3, gaze: [1.5, 5], mouth: 'flat', worn: 'low', head: [1, 5, 5] },
      pleased: { brow: [[-1, -3], [-1, -3]], lid: 0.5, low: 0.95, mouth: 'smile', worn: 'on', cheeks: 0.9, crow: 0.8, open: true, head: [0, -1, -2] },
      stung: { brow: [[-1, 5, 1], [-1, 5, 1]], lid: 0.76, low: 0.5, gaze: [3.5, 0], mouth: 'down', furrow: 1, flush: 0.4, lift: 0.7 },
      cornered: { brow: [[1, 2], [1, 2]], lid: 0, mouth: 'flat', worn: 'up', pose: 'bridge', furrow: 0.8, head: [1, 5, 5] },
    },
  },
  bellerose: {
    skin: '#6f4630', hair: '#1d1513', style: 'cropped', age: 0.2, eye: '#33200f', browWeight: 6.4, lipsFull: 1.25, shape: { jaw: 2, cheek: 0 },
    nose: { width: 1.22, length: 0.96 }, outfit: 'suit', cloth: '#5a4630', tie: '#2f5a5a', shirt: '#efe8da', beard: '#1d1513',
    looks: {
      calm: { brow: [[-1, -1], [-1, -1]], lid: 0.86, gaze: [3, -0.3], mouth: 'soft', head: [4, 2, 3] },
      unmoved: { brow: [[2, 2], [1, 1]], lid: 0.6, gaze: [2, 0], mouth: 'flat', pose: 'folded', head: [-4, -1, -3] },
      pleased: { brow: [[-4, -3], [-4, -3]], lid: 0.6, low: 0.95, mouth: 'wide', cheeks: 0.9, crow: 0.4, head: [-1, -3, -5] },
      stung: { brow: [[-1, 8, 2], [-1, 8, 2]], lid: 0.68, low: 0.7, gaze: [3.5, 0.5], mouth: 'set', furrow: 1, head: [5, 3, 4] },
      cornered: { brow: [[0, -4], [0, -4]], lid: 0.9, gaze: [-4, -3.5], mouth: 'shut', open: true, lift: 0.6, head: [-1, -1, -2] },
    },
  },
}
