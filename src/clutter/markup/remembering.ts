interface Answers<Question, Answer> {
  get(question: Question): Answer | undefined;
  set(question: Question, answer: Answer): unknown;
}

/** Works out each answer once; undefined is no answer. `answers` decides how long they are kept. */
export function remembering<Question, Answer>(
  answer: (question: Question) => Answer,
  answers: Answers<Question, Answer> = new Map(),
): (question: Question) => Answer {
  return (question) => {
    const ready = answers.get(question) ?? answer(question);
    answers.set(question, ready);
    return ready;
  };
}
