"""What staff, coordinators and admins do in the chat: pages and forms like everybody's, behind a right."""
