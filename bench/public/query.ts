/**
 * The query of the public benchmark. `absent` names a user who is not there: the one addition, which costs one field
 * of a fetch that is made anyway, lets every request differ in its variables while the answer stays the same.
 */
export const PUBLIC_QUERY = `
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }

query TestQuery($absent: ID!) {
  users {
    ...User
    reviews {
      ...Review
      product {
        ...Product
        reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
      }
    }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
  absent: user(id: $absent) { id }
}`;
