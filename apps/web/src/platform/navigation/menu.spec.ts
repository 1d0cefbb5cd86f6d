import { permissionsOf, roles } from '@vagar/contract/permissions';
import type { Role } from '@vagar/contract/permissions';
import fc from 'fast-check';
import { menuOf } from './menu.ts';
import type { Menu } from './menu.ts';
import { navItems } from './nav-items.ts';

const menuFor = (held: readonly Role[], isDemo = true): Menu => {
  const permissions = permissionsOf(held);
  return menuOf(navItems, (permission) => permissions.has(permission), isDemo);
};

const inSwedish = ({ lines, behind, button }: Menu) => ({
  lines: lines.map(({ label }) => label.sv),
  [button]: behind.map(({ label }) => label.sv),
});

describe('the main menu', () => {
  it('gathers an administrator’s rooms behind one button', () => {
    const menu = menuFor(['admin']);

    expect(inSwedish(menu)).toEqual({
      lines: ['Hem', 'Kurser', 'Mitt material', 'Mina intyg'],
      administration: ['Personer', 'Organisationer', 'Spårbarhetslogg', 'Synpunkter', 'Utkorg'],
    });
  });

  it('never hides a single line behind a button', () => {
    const item = (href: string) => ({ href, label: { sv: href, en: href }, permission: null });
    const items = [item('/a'), { ...item('/b'), isAdministration: true }];

    const { lines, behind } = menuOf(items, () => true, true);

    expect([lines, behind]).toEqual([items, []]);
  });

  it('has the outbox in the demo only', () => {
    const menu = menuFor(['admin'], false);

    expect(menu.behind.map(({ href }) => href)).not.toContain('/utkorg');
  });

  it('holds every line a person may see once, whatever their roles', () => {
    fc.assert(
      fc.property(fc.subarray([...roles]), fc.boolean(), (held, isDemo) => {
        const permissions = permissionsOf(held);

        const { lines, behind } = menuFor(held, isDemo);

        const expected = navItems.filter(
          ({ permission, isDemoOnly }) =>
            (permission === null || permissions.has(permission)) && (isDemo || !isDemoOnly),
        );
        expect(new Set([...lines, ...behind])).toEqual(new Set(expected));
        expect(lines.length + behind.length).toBe(expected.length);
        expect(lines.length + Math.min(behind.length, 1)).toBeLessThanOrEqual(8);
        expect(behind).not.toHaveLength(1);
      }),
    );
  });
});
