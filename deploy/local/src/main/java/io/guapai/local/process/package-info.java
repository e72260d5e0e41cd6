/** Child processes: started, watched, started again, ended; and those an earlier run left. */
package io.guapai.local.process;
