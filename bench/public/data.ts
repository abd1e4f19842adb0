/**
 * The data of the public gateway benchmark (github.com/graphql-hive/graphql-gateways-benchmark, MIT), so that what is
 * measured here can be compared with what is published there: six users, nine products and eleven reviews, by other names.
 */

const BODIES = {
  lorem:
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.',
  perspiciatis:
    'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque laudantium, totam rem aperiam, eaque ipsa quae ab illo inventore veritatis et quasi architecto beatae vitae dicta sunt explicabo. Nemo enim ipsam voluptatem quia voluptas sit aspernatur aut odit aut fugi',
  consequuntur:
    'sed quia consequuntur magni dolores eos qui ratione voluptatem sequi nesciunt. Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet, consectetur, adipisci velit, sed quia non numquam eius modi tempora incidunt ut labore et dolore magnam aliquam quaerat voluptatem.',
  minima:
    'Ut enim ad minima veniam, quis nostrum exercitationem ullam corporis suscipit laboriosam, nisi ut aliquid ex ea commodi consequatur? Quis autem',
  vero: 'At vero eos et accusamus et iusto odio dignissimos ducimus qui blanditiis praesentium voluptatum deleniti atque corrupti quos dolores et quas molestias excepturi sint occaecati cupiditate non provident, similique sunt in culpa qui officia deserunt mollitia animi, id est laborum et dolorum fuga. Et harum quidem rerum facilis est et expedita distinctio. Nam libero tempore, cum soluta nobis est eligendi optio cumque nihil impedit quo minus id quod maxime placeat facere possimus, omnis voluptas assumenda est, omnis dolor repellendus. Temporibus autem quibusdam et aut officiis debitis aut rerum necessitatibus saepe eveniet ut et voluptates repudiandae sint et molestiae non recusandae. Itaque earum rerum hic tenetur a sapiente delectus, ut aut reiciendis voluptatibus maiores alias consequatur aut perferendis doloribus asperiores repellat.',
};

/** As long as the names that are published. */
const NAMES = [
  ['User number 1 ', 'user1'],
  ['User number', 'user2xxxx'],
  ['User number 3', 'user3xxxxxxxx'],
  ['User number 4 ', 'user4xxxx'],
  ['User number', 'user5xxxxx'],
  ['User number ', 'user6x'],
] as const;

const PRODUCTS = [
  ['Table', 899, 100, true],
  ['Couch', 1299, 1000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1299, 1000, true],
  ['Lamp', 6999, 300, true],
  ['Grill', 3999, 2000, true],
  ['Fridge', 100_000, 6000, false],
  ['Sofa', 9999, 800, true],
] as const;

/** For each review, the product it is of and its text. */
const REVIEWS = [
  ['1', 'lorem'],
  ['1', 'perspiciatis'],
  ['1', 'consequuntur'],
  ['1', 'minima'],
  ['2', 'lorem'],
  ['2', 'perspiciatis'],
  ['2', 'consequuntur'],
  ['2', 'minima'],
  ['3', 'minima'],
  ['4', 'minima'],
  ['4', 'vero'],
] as const;

const numbered = (index: number) => String(index + 1);

export const users = NAMES.map(([name, username], index) => ({
  id: numbered(index),
  name,
  username,
  birthday: 1_234_567_890,
}));

export const products = PRODUCTS.map(([name, price, weight], index) => ({ upc: numbered(index), name, price, weight }));

export const inventory = PRODUCTS.map(([, , , inStock], index) => ({ upc: numbered(index), inStock }));

export const reviews = REVIEWS.map(([upc, body], index) => ({
  id: numbered(index),
  body: BODIES[body],
  product: { upc },
}));
