/** Hive Gateway as its makers set it in the public benchmark: equal requests in flight at one time are one. */
export const gatewayConfig = { inboundInflightRequestDeduplication: true, logging: false };
