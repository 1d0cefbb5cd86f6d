export type * from './text/local-text.ts';
export { inLanguage, languages } from './text/local-text.ts';
export type * from './text/rich-text.ts';
export type { Heading } from './text/read-rich-text.ts';
export { films, headings, images, nodesOf, plainText, wordCount } from './text/read-rich-text.ts';
export type { ReadRichText, RichTextFault } from './text/strict-rich-text.ts';
export { readRichText } from './text/strict-rich-text.ts';
export type { CleanDraft } from './text/clean-draft.ts';
export { cleanDraft } from './text/clean-draft.ts';
export { cleanText } from './text/clean-text.ts';
export { isMediaId, isOwnFile } from './text/own-address.ts';
export { isSafeHref } from './text/safe-href.ts';

export type * from './media/contrast.ts';
export { colourIn, contrastOf, leastContrast } from './media/contrast.ts';
export type { MediaKind } from './media/media-limits.ts';
export { archiveBytes, mediaBytes, mediaKinds } from './media/media-limits.ts';

export type * from './identity/ids.ts';
export { asId, isUuid } from './identity/ids.ts';
export { lowerBoundAt, timeOf, uuidV7 } from './identity/uuid-v7.ts';

export type * from './quiz/question.ts';
export { gapsIn, questionFaults } from './quiz/question.ts';
export { numbersIn } from './quiz/number-in.ts';
export type * from './quiz/draw-questions.ts';
export { drawQuestions, drawnCount } from './quiz/draw-questions.ts';
export type * from './quiz/answer.ts';
export type * from './quiz/public-question.ts';
export { publicQuestion } from './quiz/public-question.ts';
export type * from './quiz/question-key.ts';
export { keyOf, withMark } from './quiz/question-key.ts';
export type * from './quiz/score-question.ts';
export { scoreQuestion, waitsForMark } from './quiz/score-question.ts';
export type * from './quiz/score-quiz.ts';
export { scoreQuiz } from './quiz/score-quiz.ts';
export type * from './quiz/bank-question.ts';
export { copyOf, detached, forBank, isCopyOf, withVersion } from './quiz/bank-question.ts';
export { correctedKey } from './quiz/corrected-key.ts';
export type { Corrections, Regrading } from './quiz/corrections.ts';
export { asCorrected, correctionsOf, isBeyondCorrection, keyUnder } from './quiz/corrections.ts';
export type * from './quiz/regrade.ts';
export { regraded } from './quiz/regrade.ts';
export { closesAt, graceSeconds, isTimeOver } from './quiz/time-limit.ts';
export type * from './quiz/review-question.ts';
export { reviewQuestion, solveQuestion } from './quiz/review-question.ts';
export { isSameQuiz } from './quiz/same-quiz.ts';
export { shuffled } from './quiz/shuffle.ts';
export { isReworded, wordsOf } from './quiz/wording.ts';

export type * from './curriculum/condition.ts';
export { awaitedBy, findCircle, isOpen, leavesOf, shutForGood } from './curriculum/condition.ts';
export type * from './curriculum/gate.ts';
export { gateFindings } from './curriculum/gate.ts';
export type { GatedProgramme, ProgrammeFinding } from './curriculum/programme-gate.ts';
export { programmeFindings } from './curriculum/programme-gate.ts';
export {
  competenceReference,
  duplicatesIn,
  frameworkBytes,
  frameworkContent,
} from './competences/framework.ts';
export type {
  CorrectedPlace,
  Correction,
  CorrectionFault,
  WordPlaces,
  WordRule,
} from './curriculum/correction.ts';
export { applyCorrection, correctionOf } from './curriculum/correction.ts';
export type * from './curriculum/carry-over.ts';
export { carryOver } from './curriculum/carry-over.ts';
export type * from './curriculum/words-of.ts';
export { promisedMinutes } from './curriculum/promised-minutes.ts';
export { documentsOf, textsOf } from './curriculum/words-of.ts';

export type * from './assessment/rubric.ts';
export { mostPoints, pointsOf, strangeChoices, unjudged } from './assessment/rubric.ts';

export type * from './survey/survey.ts';
export {
  answerFits,
  choicesOf,
  shownAnswers,
  shownItems,
  unansweredItems,
  unreachableItems,
} from './survey/survey.ts';
export type { SurveyRelease, SurveyRespondent, SurveyTable } from './survey/release-survey.ts';
export { otherGroups, releaseSurvey, surveyReleaseSteps } from './survey/release-survey.ts';
export { chosen, noAnswer, notChosen, numberBands, written } from './survey/answer-columns.ts';

export type * from './work/work-left.ts';
export { criteriaLeft, matrixLeft, matrixPairs } from './work/work-left.ts';

export type * from './progress/activity-state.ts';
export type * from './progress/course-progress.ts';
export { courseProgress } from './progress/course-progress.ts';
export type * from './progress/requirements.ts';
export { requirementsOf } from './progress/requirements.ts';
export { nextActivity } from './progress/next-activity.ts';

export type * from './canonical/canonical-json.ts';
export { canonicalJson, NotCanonical } from './canonical/canonical-json.ts';

export type * from './dates/clock-time.ts';
export { isClockTime, stockholmInstant, stockholmTime } from './dates/clock-time.ts';
export type * from './dates/day.ts';
export { addDays, addMonths, daysBetween, endOfDay, isDay, startOfDay, stockholmDay } from './dates/day.ts';
export type * from './dates/period.ts';
export { affiliationsAt, isActiveOn, overlap } from './dates/period.ts';

export type * from './organisations/links.ts';
export { CircularLinks, isWithin, mayPointAt, subtreeOf, successorChain } from './organisations/links.ts';

export type * from './certification/rule.ts';
export { evaluate, ruleFaults } from './certification/rule.ts';
export type * from './certification/course-criteria.ts';
export { judgeCourse } from './certification/course-criteria.ts';
export type * from './certification/certificate.ts';
export { certificateStateAt, entitlementKey, validUntil } from './certification/certificate.ts';

export type * from './sign-in/rate-limit.ts';
export { mayAttempt, resetLimits, signInLimits, strictest } from './sign-in/rate-limit.ts';
export type * from './password/password-policy.ts';
export {
  demoPassword,
  longestPassword,
  passwordFaults,
  shortestPassword,
} from './password/password-policy.ts';

export type * from './disclosure/measure.ts';
export { counts, shares, smallestGroup } from './disclosure/measure.ts';
export type * from './disclosure/release.ts';
export { releaseGrid, releaseList } from './disclosure/release.ts';
export { releaseWithin } from './disclosure/release-within.ts';
export { mayFollow } from './disclosure/may-follow.ts';
export type * from './disclosure/picture.ts';
export { personsShown, scorePicture, spreadPicture } from './disclosure/picture.ts';

export type * from './chance/chance.ts';
export { chanceFrom, oneOf } from './chance/chance.ts';
