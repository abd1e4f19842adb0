/** The page of the first version: choose or write a question, see the answer. */

const questions = document.querySelector('#question');
const query = document.querySelector('#query');
const answer = document.querySelector('#answer');

async function ask(event) {
  event?.preventDefault();
  answer.textContent = 'Spør …';
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: query.value }),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch {
    answer.textContent = 'Tjenesten svarer ikke. Prøv igjen om litt.';
  }
}

const examples = await (await fetch('/questions.json')).json();
questions.replaceChildren(...examples.map(({ title }, index) => new Option(title, String(index))));
questions.addEventListener('change', () => {
  query.value = examples[Number(questions.value)].query;
  answer.textContent = '';
});
query.value = examples[0].query;
document.querySelector('#ask').addEventListener('submit', ask);
