/** What an address asks for: the values of query parameters, read in one way by every service. */
@NullMarked
package io.guapai.runtime.query;

import org.jspecify.annotations.NullMarked;
