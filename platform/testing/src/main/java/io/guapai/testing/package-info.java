/**
 * What a service's tests share: the embedded platform, tokens, streams, outages and rules of
 * architecture.
 */
package io.guapai.testing;
