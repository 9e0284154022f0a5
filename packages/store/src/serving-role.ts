/** The role under which requests about records run. It has what `tenantTable` grants, and no row without a tenant. */
export const SERVING_ROLE = 'fukushi_serving';
