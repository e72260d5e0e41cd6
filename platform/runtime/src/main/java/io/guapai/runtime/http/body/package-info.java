/** Bodies of requests are taken in before a thread of the service is given to them. */
@NullMarked
package io.guapai.runtime.http.body;

import org.jspecify.annotations.NullMarked;
