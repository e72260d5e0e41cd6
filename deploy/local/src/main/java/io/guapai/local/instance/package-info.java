/** A running platform as other processes see it: where it is, its clock, its tokens, its end. */
package io.guapai.local.instance;
