import type * as access from './access.ts';
import type * as archives from './archives.ts';
import type * as certification from './certification.ts';
import type * as corrections from './corrections.ts';
import type * as curriculum from './curriculum.ts';
import type * as frameworks from './frameworks.ts';
import type { ActivityOutcome } from './kinds/index.ts';
import type * as learning from './learning.ts';
import type * as media from './media.ts';
import type * as meetings from './meetings.ts';
import type * as mentorship from './mentorship.ts';
import type * as moves from './moves.ts';
import type * as participants from './participants.ts';
import type * as people from './people.ts';
import type { Page } from './primitives.ts';
import type * as programmes from './programmes.ts';
import type * as publishing from './publishing.ts';
import type * as questions from './questions.ts';
import type * as quiz from './quiz.ts';
import type * as quizResults from './quiz-results.ts';
import type * as reviews from './reviews.ts';
import type { ReleaseView } from './statistics.ts';
import type * as studio from './studio.ts';
import type * as surveys from './survey-results.ts';

/**
 * Every route of the API by name, under `/api/v1`. This file has no run-time import: the web uses it without
 * carrying the schemas. A test walks it against the routes the API really has.
 */
export const apiPrefix = '/api/v1';

export const endpoints = {
  // access
  signIn: 'POST /session',
  readSession: 'GET /session',
  signOut: 'DELETE /session',
  signOutEverywhere: 'DELETE /sessions',
  requestReset: 'POST /password-resets',
  readLink: 'POST /access-links/read',
  useLink: 'POST /access-links/use',
  changePassword: 'PUT /my/password',
  changeEmail: 'POST /my/email-changes',
  changeSettings: 'PUT /my/settings',
  myPersonalData: 'GET /my/personal-data',
  // people and organisations
  listPeople: 'GET /people',
  createPerson: 'POST /people',
  getPerson: 'GET /people/:personId',
  changePerson: 'PUT /people/:personId',
  sendActivation: 'POST /people/:personId/activation-links',
  deactivatePerson: 'POST /people/:personId/deactivation',
  reactivatePerson: 'POST /people/:personId/reactivation',
  endPersonSessions: 'DELETE /people/:personId/sessions',
  addAffiliation: 'POST /people/:personId/affiliations',
  changeAffiliation: 'PUT /affiliations/:affiliationId',
  assignRole: 'POST /people/:personId/role-assignments',
  endRole: 'POST /role-assignments/:roleAssignmentId/end',
  listOrganisations: 'GET /organisations',
  createOrganisation: 'POST /organisations',
  getOrganisation: 'GET /organisations/:organisationId',
  changeOrganisation: 'PUT /organisations/:organisationId',
  listAudit: 'GET /audit-entries',
  listOutbox: 'GET /outbox-mails',
  sendFeedback: 'POST /accessibility-feedback',
  listFeedback: 'GET /accessibility-feedback',
  // curriculum
  readCatalogue: 'GET /catalogue',
  getProgramme: 'GET /programmes/:programmeKey',
  getCourse: 'GET /courses/:courseKey',
  // enrolment and learning
  enrol: 'POST /courses/:courseKey/enrolments',
  listMyEnrolments: 'GET /my/enrolments',
  withdraw: 'POST /enrolments/:enrolmentId/withdrawal',
  readHome: 'GET /my/home',
  getCoursePage: 'GET /enrolments/:enrolmentId/course',
  getRequirements: 'GET /enrolments/:enrolmentId/requirements',
  getActivity: 'GET /enrolments/:enrolmentId/activities/:activityId',
  sendResult: 'POST /enrolments/:enrolmentId/activities/:activityId/results',
  savePosition: 'PUT /enrolments/:enrolmentId/activities/:activityId/position',
  saveReflection: 'PUT /enrolments/:enrolmentId/activities/:activityId/reflection',
  saveActionPlan: 'PUT /enrolments/:enrolmentId/activities/:activityId/action-plan',
  saveWork: 'PUT /enrolments/:enrolmentId/activities/:activityId/work',
  readOutcome: 'GET /enrolments/:enrolmentId/activities/:activityId/outcome',
  addWorkFile: 'POST /enrolments/:enrolmentId/activities/:activityId/work-files',
  readWorkFile: 'GET /enrolments/:enrolmentId/activities/:activityId/work-files/:fileId',
  startQuizAttempt: 'POST /enrolments/:enrolmentId/activities/:activityId/quiz-attempts',
  getQuizAttempt: 'GET /quiz-attempts/:attemptId',
  saveAnswers: 'PUT /quiz-attempts/:attemptId/answers',
  submitQuizAttempt: 'POST /quiz-attempts/:attemptId/submission',
  listWorkReviews: 'GET /work-reviews',
  getWorkReview: 'GET /work-reviews/:enrolmentId/:activityId',
  reviewWork: 'POST /work-reviews/:enrolmentId/:activityId',
  readReviewFile: 'GET /work-reviews/:enrolmentId/:activityId/files/:fileId',
  getEssays: 'GET /essays/:attemptId',
  markEssays: 'PUT /essays/:attemptId',
  listMyMaterial: 'GET /my/material',
  listCohorts: 'GET /cohorts',
  listParticipants: 'GET /cohorts/:cohortId/participants',
  listOwnPeople: 'GET /organisation-people',
  // meetings of cohorts
  readMeetings: 'GET /enrolments/:enrolmentId/activities/:activityId/meetings',
  listCohortMeetings: 'GET /cohorts/:cohortId/meetings',
  createMeeting: 'POST /cohorts/:cohortId/meetings',
  changeMeeting: 'PUT /meetings/:meetingId',
  cancelMeeting: 'POST /meetings/:meetingId/cancellation',
  restoreMeeting: 'DELETE /meetings/:meetingId/cancellation',
  // the studio
  readStudioNeeds: 'GET /studio/needs',
  listFrameworks: 'GET /studio/frameworks',
  listFrameworkVersions: 'GET /studio/framework-versions',
  checkFrameworks: 'POST /studio/framework-checks',
  addFrameworks: 'POST /studio/framework-versions',
  listStudioProgrammes: 'GET /studio/programmes',
  createProgramme: 'POST /studio/programmes',
  openProgrammeDraft: 'GET /studio/programmes/:programmeId',
  changeProgramme: 'PUT /studio/programmes/:programmeId',
  orderProgramme: 'PUT /studio/programmes/:programmeId/order',
  createProgrammeCourse: 'POST /studio/programmes/:programmeId/courses',
  archiveProgramme: 'POST /studio/programmes/:programmeId/archiving',
  restoreProgramme: 'DELETE /studio/programmes/:programmeId/archiving',
  passProgrammeGate: 'GET /studio/programmes/:programmeId/gate',
  publishProgramme: 'POST /studio/programmes/:programmeId/versions',
  listProgrammeVersions: 'GET /studio/programmes/:programmeId/versions',
  listStudioCourses: 'GET /studio/courses',
  createCourse: 'POST /studio/courses',
  openCourseDraft: 'GET /studio/courses/:courseId',
  changeCourse: 'PUT /studio/courses/:courseId',
  orderCourse: 'PUT /studio/courses/:courseId/order',
  archiveCourse: 'POST /studio/courses/:courseId/archiving',
  restoreCourse: 'DELETE /studio/courses/:courseId/archiving',
  copyCourse: 'POST /studio/courses/:courseId/copies',
  createModule: 'POST /studio/courses/:courseId/modules',
  changeModule: 'PUT /studio/modules/:moduleId',
  createActivity: 'POST /studio/modules/:moduleId/activities',
  openDraftActivity: 'GET /studio/activities/:activityId',
  changeActivity: 'PUT /studio/activities/:activityId',
  copyActivity: 'POST /studio/activities/:activityId/copies',
  previewActivity: 'GET /studio/activities/:activityId/preview',
  exportCourse: 'GET /studio/courses/:courseId/archive',
  importCourse: 'POST /studio/archives',
  passGate: 'GET /studio/courses/:courseId/gate',
  publishCourse: 'POST /studio/courses/:courseId/versions',
  listVersions: 'GET /studio/courses/:courseId/versions',
  compareVersions: 'GET /studio/courses/:courseId/comparison',
  previewMove: 'GET /studio/courses/:courseId/moves',
  moveLearners: 'POST /studio/courses/:courseId/moves',
  previewCorrection: 'GET /studio/courses/:courseId/correctable-parts',
  listCorrections: 'GET /studio/courses/:courseId/corrections',
  sendCorrection: 'POST /studio/courses/:courseId/corrections',
  listQuizResults: 'GET /studio/activities/:activityId/quiz-results',
  readQuestionDifficulty: 'GET /studio/activities/:activityId/question-difficulty',
  extendTime: 'PUT /studio/activities/:activityId/quiz-results/:enrolmentId/time',
  previewRegrade: 'GET /studio/activities/:activityId/regrades',
  regradeQuiz: 'POST /studio/activities/:activityId/regrades',
  listQuestionCategories: 'GET /studio/question-categories',
  createQuestionCategory: 'POST /studio/question-categories',
  changeQuestionCategory: 'PUT /studio/question-categories/:categoryId',
  listBankQuestions: 'GET /studio/questions',
  createBankQuestion: 'POST /studio/questions',
  pickBankQuestions: 'POST /studio/picked-questions',
  getBankQuestion: 'GET /studio/questions/:questionId',
  changeBankQuestion: 'PUT /studio/questions/:questionId',
  archiveBankQuestion: 'POST /studio/questions/:questionId/archiving',
  restoreBankQuestion: 'DELETE /studio/questions/:questionId/archiving',
  listMedia: 'GET /studio/media',
  uploadMedia: 'POST /studio/media',
  getMedia: 'GET /studio/media/:mediaId',
  changeMedia: 'PUT /studio/media/:mediaId',
  getFilm: 'GET /films/:mediaId',
  // mentorship
  getMentorOffer: 'GET /my/mentor-offer',
  saveMentorOffer: 'PUT /my/mentor-offer',
  // certification
  listMyCertificates: 'GET /my/certificates',
  verifyCertificate: 'GET /certificates/:certificateId',
  readCertificatePdf: 'GET /certificates/:certificateId/pdf',
  showCertificateName: 'PUT /certificates/:certificateId/name-shown',
  // statistics
  readParticipation: 'GET /statistics/participation',
  listSurveys: 'GET /statistics/surveys',
  readSurveyResults: 'GET /statistics/surveys/:surveyId',
  publishSurveyResults: 'POST /statistics/surveys/:surveyId/releases',
  readOwnResults: 'GET /organisation-results',
  // files
  readFile: 'GET /files/:fileId',
  // about the API itself
  apiInfo: 'GET /api-info',
  openApi: 'GET /openapi.json',
} as const;

export type EndpointName = keyof typeof endpoints;

type Nothing = undefined;

/** What goes in (body, query, or `upload` for one file) and what comes out, by endpoint. Absent: neither. */
export type EndpointShapes = {
  signIn: { body: access.SignIn; answer: access.SessionView };
  readSession: { answer: access.SessionView };
  requestReset: { body: access.RequestReset; answer: Nothing };
  readLink: { body: access.ReadLink; answer: access.LinkView };
  useLink: { body: access.UseLink; answer: Nothing };
  changePassword: { body: access.ChangePassword; answer: Nothing };
  changeEmail: { body: access.ChangeEmail; answer: Nothing };
  changeSettings: { body: access.ChangeSettings; answer: Nothing };
  myPersonalData: { answer: Record<string, unknown> };
  listPeople: { query: people.PeopleQuery; answer: Page<people.PersonRow> };
  createPerson: { body: people.CreatePerson; answer: people.PersonView };
  getPerson: { answer: people.PersonView };
  changePerson: { body: people.ChangePerson; answer: people.PersonView };
  deactivatePerson: { body: people.WithReason; answer: people.PersonView };
  reactivatePerson: { body: people.WithReason; answer: people.PersonView };
  addAffiliation: { body: people.WriteAffiliation; answer: people.AffiliationView };
  changeAffiliation: { body: people.WriteAffiliation; answer: people.AffiliationView };
  assignRole: { body: people.AssignRole; answer: people.RoleAssignmentView };
  endRole: { body: people.EndRole; answer: people.RoleAssignmentView };
  listOrganisations: { answer: people.OrganisationList };
  createOrganisation: { body: people.WriteOrganisation; answer: people.OrganisationView };
  getOrganisation: { answer: people.OrganisationView };
  changeOrganisation: { body: people.WriteOrganisation; answer: people.OrganisationView };
  listAudit: { query: people.AuditQuery; answer: Page<people.AuditRow> };
  listOutbox: { query: people.ListQuery; answer: Page<people.OutboxRow> };
  sendFeedback: { body: people.SendFeedback; answer: Nothing };
  listFeedback: { query: people.ListQuery; answer: Page<people.FeedbackRow> };
  readCatalogue: { answer: curriculum.CatalogueView };
  getProgramme: { answer: curriculum.ProgrammeView };
  getCourse: { answer: curriculum.CourseView };
  enrol: { answer: learning.EnrolmentView };
  listMyEnrolments: { answer: learning.EnrolmentList };
  withdraw: { answer: learning.EnrolmentView };
  readHome: { answer: learning.HomeView };
  getCoursePage: { answer: learning.CoursePageView };
  getRequirements: { answer: learning.RequirementList };
  getActivity: { answer: learning.ActivityView };
  sendResult: { body: learning.SendResult; answer: learning.ResultView };
  savePosition: { body: learning.SavePosition; answer: Nothing };
  saveReflection: { body: learning.SaveReflection; answer: learning.SavedView };
  saveActionPlan: { body: learning.SaveActionPlan; answer: learning.SavedView };
  saveWork: { body: learning.SaveWork; answer: learning.SavedView };
  readOutcome: { answer: ActivityOutcome };
  addWorkFile: { upload: true; answer: reviews.WorkFileView };
  startQuizAttempt: { answer: quiz.QuizAttemptView };
  getQuizAttempt: { answer: quiz.QuizAttemptView };
  saveAnswers: { body: quiz.SaveAnswers; answer: learning.SavedView };
  submitQuizAttempt: { answer: quiz.QuizAttemptView };
  listWorkReviews: { query: reviews.WorkReviewsQuery; answer: reviews.WorkReviewPage };
  getWorkReview: { answer: reviews.WorkReviewView };
  reviewWork: { body: reviews.ReviewWork; answer: reviews.WorkReviewView };
  getEssays: { answer: quizResults.EssaysView };
  markEssays: { body: quizResults.MarkEssays; answer: quizResults.EssaysView };
  listMyMaterial: { query: learning.MaterialQuery; answer: Page<learning.MaterialRow> };
  listCohorts: { answer: participants.CohortList };
  listParticipants: { query: participants.ParticipantsQuery; answer: Page<participants.ParticipantRow> };
  readMeetings: { answer: meetings.MeetingList };
  listCohortMeetings: { answer: meetings.CohortMeetings };
  createMeeting: { body: meetings.CreateMeeting; answer: meetings.CohortMeetings };
  changeMeeting: { body: meetings.ChangeMeeting; answer: meetings.CohortMeetings };
  cancelMeeting: { answer: meetings.CohortMeetings };
  restoreMeeting: { answer: meetings.CohortMeetings };
  listOwnPeople: { query: participants.OwnPeopleQuery; answer: Page<participants.OwnPersonRow> };
  readStudioNeeds: { answer: studio.StudioNeeds };
  listFrameworks: { answer: studio.FrameworkList };
  listFrameworkVersions: { answer: frameworks.FrameworkVersionList };
  checkFrameworks: { upload: true; answer: frameworks.FrameworkCheck };
  addFrameworks: { upload: true; answer: frameworks.FrameworkCheck };
  listStudioProgrammes: { answer: programmes.StudioProgrammeList };
  createProgramme: { body: programmes.CreateProgramme; answer: programmes.ProgrammeDraftView };
  openProgrammeDraft: { answer: programmes.ProgrammeDraftView };
  changeProgramme: { body: programmes.ChangeProgramme; answer: programmes.ProgrammeDraftView };
  orderProgramme: { body: programmes.OrderProgramme; answer: studio.OrderSaved };
  createProgrammeCourse: { body: studio.CreateCourse; answer: studio.CourseDraftView };
  archiveProgramme: { answer: Nothing };
  restoreProgramme: { answer: Nothing };
  passProgrammeGate: { answer: programmes.ProgrammeGateView };
  publishProgramme: { body: programmes.PublishProgramme; answer: programmes.ProgrammeVersionRow };
  listProgrammeVersions: { answer: programmes.ProgrammeVersionList };
  listStudioCourses: { answer: studio.StudioCourseList };
  createCourse: { body: studio.CreateCourse; answer: studio.CourseDraftView };
  openCourseDraft: { answer: studio.CourseDraftView };
  changeCourse: { body: studio.ChangeCourse; answer: studio.CourseDraftView };
  orderCourse: { body: studio.OrderCourse; answer: studio.OrderSaved };
  archiveCourse: { answer: Nothing };
  restoreCourse: { answer: Nothing };
  copyCourse: { answer: studio.CourseDraftView };
  createModule: { body: studio.CreateModule; answer: studio.DraftModule };
  changeModule: { body: studio.ChangeModule; answer: studio.DraftSaved };
  createActivity: { body: studio.CreateActivity; answer: studio.DraftActivityView };
  openDraftActivity: { answer: studio.DraftActivityView };
  changeActivity: { body: studio.ChangeActivity; answer: studio.DraftSaved };
  copyActivity: { answer: studio.DraftActivityView };
  previewActivity: { answer: learning.ActivityView };
  exportCourse: { query: archives.ExportQuery; answer: Nothing };
  importCourse: { upload: true; query: archives.ImportQuery; answer: studio.CourseDraftView };
  passGate: { answer: publishing.GateView };
  publishCourse: { body: publishing.PublishCourse; answer: publishing.VersionRow };
  listVersions: { answer: publishing.VersionList };
  compareVersions: { query: publishing.ComparisonQuery; answer: publishing.ComparisonView };
  previewMove: { query: moves.MovesQuery; answer: moves.MovePreview };
  moveLearners: { body: moves.MoveLearners; answer: moves.MoveAnswer };
  previewCorrection: { query: corrections.CorrectionsQuery; answer: corrections.CorrectionPreview };
  listCorrections: { answer: corrections.CorrectionList };
  sendCorrection: { body: corrections.SendCorrection; answer: corrections.CorrectionSent };
  listQuizResults: { query: quizResults.QuizResultsQuery; answer: quizResults.QuizResultPage };
  readQuestionDifficulty: { answer: quizResults.QuestionDifficulty };
  extendTime: { body: quizResults.ExtendTime; answer: Nothing };
  previewRegrade: { answer: quizResults.RegradePreview };
  regradeQuiz: { body: quizResults.RegradeQuiz; answer: quizResults.RegradeAnswer };
  listQuestionCategories: { answer: questions.QuestionCategoryList };
  createQuestionCategory: { body: questions.WriteQuestionCategory; answer: questions.QuestionCategory };
  changeQuestionCategory: { body: questions.WriteQuestionCategory; answer: questions.QuestionCategory };
  listBankQuestions: { query: questions.BankQuestionsQuery; answer: questions.BankQuestionPage };
  createBankQuestion: { body: questions.WriteBankQuestion; answer: questions.BankQuestionView };
  pickBankQuestions: { body: questions.PickBankQuestions; answer: questions.PickedBankQuestions };
  getBankQuestion: { answer: questions.BankQuestionView };
  changeBankQuestion: { body: questions.WriteBankQuestion; answer: questions.BankQuestionView };
  archiveBankQuestion: { answer: Nothing };
  restoreBankQuestion: { answer: Nothing };
  listMedia: { query: media.MediaQuery; answer: media.MediaPage };
  uploadMedia: { upload: true; answer: media.MediaItem };
  getMedia: { answer: media.MediaDetails };
  changeMedia: { body: media.ChangeMedia; answer: media.MediaItem };
  getFilm: { answer: media.FilmView };
  getMentorOffer: { answer: mentorship.MentorOfferView };
  saveMentorOffer: { body: mentorship.SaveMentorOffer; answer: mentorship.MentorOfferView };
  listMyCertificates: { answer: certification.OwnCertificateList };
  verifyCertificate: { answer: certification.VerificationView };
  showCertificateName: { body: certification.ShowName; answer: certification.OwnCertificateView };
  readParticipation: { answer: ReleaseView };
  listSurveys: { answer: surveys.SurveyList };
  readSurveyResults: { query: { release?: string }; answer: surveys.SurveyResults };
  publishSurveyResults: { answer: surveys.SurveyResults };
  readOwnResults: { answer: surveys.OwnResults };
};

/** `If-Match` carries a version and `Idempotency-Key` a client-made uuid; which endpoint wants which: */
export const withVersion = [
  'changePerson',
  'changeAffiliation',
  'changeOrganisation',
  'saveReflection',
  'saveActionPlan',
  'saveWork',
  'reviewWork',
  'saveAnswers',
  'markEssays',
  'changeQuestionCategory',
  'changeBankQuestion',
  'changeProgramme',
  'orderProgramme',
  'changeCourse',
  'orderCourse',
  'changeModule',
  'changeActivity',
  'changeMedia',
  'changeMeeting',
  'cancelMeeting',
  'restoreMeeting',
  'saveMentorOffer',
  'showCertificateName',
] as const satisfies readonly EndpointName[];

export const withIdempotencyKey = [
  'enrol',
  'withdraw',
  'sendResult',
  'startQuizAttempt',
  'submitQuizAttempt',
  'reviewWork',
  'createProgramme',
  'createProgrammeCourse',
  'publishProgramme',
  'createCourse',
  'copyCourse',
  'createModule',
  'createActivity',
  'copyActivity',
  'publishCourse',
  'moveLearners',
  'createMeeting',
  'sendCorrection',
  'createBankQuestion',
  'createQuestionCategory',
  'regradeQuiz',
] as const satisfies readonly EndpointName[];
