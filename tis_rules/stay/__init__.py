"""How long one trainee may stay and which stages are open. Knows no numbers of trainees."""
