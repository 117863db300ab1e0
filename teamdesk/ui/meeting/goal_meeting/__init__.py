"""The goal meeting (målsamtale): the person is in the room, and the window is about nobody else."""
