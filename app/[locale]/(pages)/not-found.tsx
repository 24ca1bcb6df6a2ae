import { NotFoundView } from '@/app/components/pages/not-found-view';

export default function NotFound() {
  return <NotFoundView />;
}
