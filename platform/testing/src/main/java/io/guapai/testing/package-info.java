/**
 * What a service's tests share: the embedded platform, tokens, streams, outages and rules of
 * architecture.
 */
@NullMarked
package io.guapai.testing;

import org.jspecify.annotations.NullMarked;
