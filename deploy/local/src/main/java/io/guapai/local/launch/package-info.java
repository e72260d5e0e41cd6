/** Brings the whole platform up, watches it and takes it down in order. */
package io.guapai.local.launch;
