package org.colloquium.site;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the form that Spring Security answers.
 */
@Controller
class SignInController {

	@GetMapping("/login")
	String login(@RequestParam Map<String, String> parameters, Model model) {
		model.addAttribute("failed", parameters.containsKey("error"));
		model.addAttribute("unavailable", parameters.containsKey("unavailable"));
		return "site/login";
	}

}
