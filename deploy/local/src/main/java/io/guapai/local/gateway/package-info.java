/** One address for all services. */
package io.guapai.local.gateway;
