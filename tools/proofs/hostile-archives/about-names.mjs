import { called, entryOf, twice, withEntry } from './tricks.mjs';

const outside = 'path-outside';
const bad = 'bad-name';
const same = 'same-name';

const unicodePath = () => {
  const name = Buffer.from('../x');
  const extra = Buffer.alloc(9);
  extra.writeUInt16LE(0x7075, 0);
  extra.writeUInt16LE(5 + name.length, 2);
  extra.writeUInt8(1, 4);
  return Buffer.concat([extra, name]);
};

/** @type {import('./tricks.mjs').Trick[]} */
export const aboutNames = [
  called('a way out', outside, '../ett.sv.json'),
  called('a way out from within', outside, 'texts/../../ett.sv.json'),
  called('a way out that comes back', outside, 'texts/../texts/ett.sv.json'),
  called('an absolute path', outside, '/etc/cron.d/ett'),
  called('a drive', outside, 'C:/ett.sv.json'),
  called('a drive without a folder', outside, 'c:ett.sv.json'),
  called('backslashes', outside, 'texts\\ett.sv.json'),
  called('a way out in backslashes', outside, '..\\..\\ett.sv.json'),
  called('another machine', outside, '\\\\server\\share\\ett'),
  called('a dot for a folder', outside, 'texts/./ett.sv.json'),
  called('an empty folder', outside, 'texts//ett.sv.json'),
  called('nothing in it', bad, ''),
  called('NUL', bad, 'texts/ett.sv.json\u0000.txt'),
  called('a line break', bad, 'texts/ett\n.sv.json'),
  called('an escape', bad, 'texts/\u001b[2Jett.sv.json'),
  called('a turn of direction', bad, 'texts/ett\u202enosj.vs'),
  called('a width of nothing', bad, 'texts/ett\u200b.sv.json'),
  called('the console of Windows', bad, 'texts/con.sv.json'),
  called('a device of Windows', bad, 'AUX'),
  called('a port of Windows', bad, 'texts/COM1'),
  called('a port of Windows, raised', bad, 'texts/lpt².sv.json'),
  called('nothing, as Windows says it', bad, 'NUL.json'),
  called('a dot at its end', bad, 'texts/ett.sv.json.'),
  called('a space at its end', bad, 'texts/ett.sv.json '),
  called('a stream of NTFS', bad, 'texts/ett.sv.json:hidden'),
  called('what Windows cannot write', bad, 'texts/ett?.sv.json'),
  called('three hundred letters', bad, `texts/${'a'.repeat(300)}.sv.json`),
  withEntry('a name that is no UTF-8', bad, { name: Buffer.from([0x74, 0xff, 0xfe]), flags: 0x800 }),
  withEntry('a name in the letters of some machine', bad, { name: Buffer.from([0x74, 0x86]), flags: 0 }),
  withEntry('a second name in an extra field', bad, { extra: unicodePath() }, { extra: Buffer.alloc(0) }),
  withEntry('another name before the bytes', bad, { localName: '../../ett.sv.json' }),
  twice('a name that is there twice', same, 'texts/ett.sv.json'),
  twice('a name that differs by case', same, 'texts/ETT.sv.json'),
  twice('a name that differs by case in its folder', same, 'Texts/ett.sv.json'),
  twice('a name that differs by width', same, 'texts/ett.sv.json'.replace('e', 'ｅ')),
  {
    name: 'a name composed and taken apart',
    why: same,
    hostile: {
      files: (files) => {
        const entry = entryOf(files);
        files.push({ ...entry, name: 'texts/p\u00e5.sv.json' }, { ...entry, name: 'texts/pa\u030a.sv.json' });
      },
    },
    tame: {},
  },
  {
    name: 'a name that folds to two letters',
    why: same,
    hostile: {
      files: (files) => {
        const entry = entryOf(files);
        files.push({ ...entry, name: 'texts/stra\u00dfe' }, { ...entry, name: 'texts/STRASSE' });
      },
    },
    tame: {},
  },
  {
    name: 'a folder and a file of one name',
    why: same,
    hostile: {
      files: (files) =>
        void files.push(
          { name: 'texts/', data: Buffer.alloc(0), mode: 0o040755 },
          { name: 'texts', data: Buffer.alloc(0) },
        ),
    },
    tame: { entries: (all) => void all.push({ name: 'texts/', data: Buffer.alloc(0), mode: 0o040755 }) },
  },
  withEntry('a symbolic link', 'special-file', { mode: 0o120777 }, { mode: 0o100644 }),
  withEntry('a device of characters', 'special-file', { mode: 0o020666 }, { mode: 0o100600 }),
  withEntry('a device of blocks', 'special-file', { mode: 0o060666 }, { mode: 0o100755 }),
  withEntry('a pipe', 'special-file', { mode: 0o010666 }, { mode: 0 }),
  withEntry('a socket', 'special-file', { mode: 0o140777 }),
  withEntry('a folder that is called a file', 'special-file', { mode: 0o040755 }),
  withEntry('a volume of DOS', 'special-file', { dos: 0x08 }, { dos: 0x20 }),
  withEntry('a device of DOS', 'special-file', { dos: 0x40 }),
];
