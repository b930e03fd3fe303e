package org.colloquium.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the form that Spring Security answers.
 */
@Controller
class SignInController {

	@GetMapping("/login")
	String login() {
		return "site/login";
	}

}
