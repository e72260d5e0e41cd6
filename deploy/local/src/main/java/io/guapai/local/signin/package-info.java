/** The demonstration users and the page on which one of them is chosen. */
package io.guapai.local.signin;
