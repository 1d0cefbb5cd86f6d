import { RoutePage } from '../../../platform/navigation/index.ts';
import { usePeopleWords } from '../words.ts';
import { CreatePersonForm } from './create-person-form.tsx';

/** A person who can sign in once an activation link has been sent and used. */
export const CreatePersonPage = () => {
  const words = usePeopleWords();
  return (
    <RoutePage
      title={words.create.title}
      lead={words.create.lead}
      crumbs={[{ label: words.list.title, href: '/personer' }]}
      width="reading"
    >
      <CreatePersonForm />
    </RoutePage>
  );
};
