import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@vagar/ui';
import { useMemo } from 'react';
import { useErrorWords } from '../../../platform/errors/index.ts';
import { useLanguage } from '../../../platform/i18n/index.ts';
import type { CourseShape } from './course-shape.ts';
import { shapeActs } from './shape-acts.ts';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

/** What can be done with a course's parts. Stays the same object while one works, so that rows stay as drawn. */
export function useShapeActs(shape: CourseShape, courseId: string): ShapeActs {
  const words = useShapeWords();
  const errorWords = useErrorWords();
  const { language } = useLanguage();
  const client = useQueryClient();
  const toast = useToast();
  return useMemo(
    () => shapeActs({ shape, courseId, words, errorWords, language, client, toast }),
    [shape, courseId, words, errorWords, language, client, toast],
  );
}
