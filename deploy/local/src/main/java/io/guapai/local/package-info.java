/** The whole platform on one machine by one command: servers, services and a gateway. */
package io.guapai.local;
