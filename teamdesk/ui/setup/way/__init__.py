"""How the team works: its model, its phases and their deadlines."""
