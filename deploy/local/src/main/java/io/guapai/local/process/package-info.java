/** Child processes: started, watched, started again, ended; and those an earlier run left. */
@NullMarked
package io.guapai.local.process;

import org.jspecify.annotations.NullMarked;
