/**
 * Files of `src` that decide something and are tested through what uses them: each test, and what it would find
 * changed. For what has to have a browser, and for parts whose sum says more than each.
 */
export const TESTED_THROUGH: Record<string, string[]> = {
  'test/site/numbers.test.ts': [
    'src/browser/numbers/answerPress.ts',
    'src/browser/numbers/explain.ts',
    'src/browser/numbers/openNumbers.ts',
    'src/browser/numbers/outline.ts',
  ],
  'test/site/presses.test.ts': ['src/browser/numbers/numbersOnUse.ts'],
  'test/site/gettingAround.test.ts': [
    'src/browser/reading/again.ts',
    'src/browser/reading/followPlace.ts',
    'src/browser/reading/places.ts',
    'src/browser/reading/progress.ts',
  ],
  'test/site/ways.test.ts': [
    'src/browser/kit/hold.ts',
    'src/browser/reading/startReading.ts',
    'src/browser/reading/reading.ts',
    'src/browser/reading/stepper.ts',
    'src/browser/reading/ways.ts',
  ],
  'test/site/failures.test.ts': [
    'src/browser/reading/beforeFirstPaint.js',
    'src/browser/reading/comeBack.ts',
    'src/browser/scroller/standIn.ts',
  ],
  'test/site/guess.test.ts': ['src/browser/guess/drawGuess.ts', 'src/browser/guess/guessField.ts'],
  'test/site/samePicture.test.ts': ['src/browser/kit/paint.ts', 'src/browser/scroller/scrollStory.ts'],
  'test/site/pdf.test.ts': ['src/build/edition/findBrowser.ts', 'src/build/edition/printEdition.ts'],
  'test/story/readContent.test.ts': ['src/build/sent.ts', 'src/content/story/readContent.ts'],
  'test/content/data/tables.test.ts': ['src/content/data/overlaps.ts', 'src/content/data/readCsv.ts'],
  'test/charts/facade/facadeScene.test.ts': [
    'src/charts/facade/marks/caption.ts',
    'src/charts/facade/fromTables.ts',
  ],
  'test/charts/night/nightScene.test.ts': [
    'src/charts/night/layout.ts',
    'src/charts/night/marks/lanes.ts',
    'src/charts/night/fromTables.ts',
    'src/charts/night/marks/stage.ts',
  ],
  'test/charts/plan/planScene.test.ts': [
    'src/charts/plan/marks/crying.ts',
    'src/charts/plan/marks/levels.ts',
    'src/charts/plan/marks/people.ts',
  ],
  'test/charts/plan/view.test.ts': [
    'src/charts/plan/attributes.ts',
    'src/charts/plan/describe.ts',
    'src/charts/plan/plan.ts',
  ],
  'test/charts/ring/ringScene.test.ts': ['src/charts/ring/marks/middle.ts'],
  'test/charts/scale/scale.test.ts': [
    'src/charts/scale/attributes.ts',
    'src/charts/scale/describe.ts',
    'src/charts/scale/fromTables.ts',
  ],
  'test/charts/scale/scaleScene.test.ts': ['src/charts/scale/days.ts'],
  'test/charts/timeline/timelineScene.test.ts': [
    'src/charts/timeline/marks/band.ts',
    'src/charts/timeline/marks/leaving.ts',
    'src/charts/timeline/marks/quarrels.ts',
  ],
  'test/charts/numbers.test.ts': ['src/charts/timeline/numbers.ts', 'src/charts/timeline/sleepNumbers.ts'],
  'test/content/chapters/readStep.test.ts': ['src/content/chapters/readAttributes.ts'],
  'test/content/story/readStory.test.ts': ['src/content/data/readTables.ts'],
  'test/content/fields/readFields.test.ts': ['src/content/fields/field.ts'],
  'test/content/fields/readYaml.test.ts': ['src/content/fields/yamlShapes.ts'],
};
