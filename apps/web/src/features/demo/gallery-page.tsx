import { Gallery } from '@vagar/ui/gallery';
import { NotFoundPage } from '../../platform/navigation/index.ts';
import { useSession } from '../../platform/session/index.ts';

/** All components with their states, for those who build Vägar; there only in a demonstration. */
export const GalleryPage = () => {
  const { state } = useSession();
  if (state.kind !== 'signed-in' || !state.session.demo) return <NotFoundPage />;
  return (
    <>
      <title>Galleri – Vägar</title>
      <Gallery />
    </>
  );
};
