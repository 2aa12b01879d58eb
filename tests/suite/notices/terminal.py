"""Talks with a program through a terminal of its own, as a person does.

Arguments: the program and its words. Standard input: a JSON list of conversations; each has `answers`, a list
for each thing that is asked, in the order in which they are first asked, of the lines that are typed whenever it
is asked; and `last`, how many lines are typed before `end` is typed and nothing more, or null. Lines are in
hexadecimal. Standard output: a JSON list of [exit code, what it said]; the code is negative after a signal.
Nothing is echoed: what stands there the program said itself. Whoever asks once too often, or says nothing for
30 seconds, is killed.
"""

import json
import os
import pty
import select
import signal
import sys
import termios


def quiet(terminal):
    state = termios.tcgetattr(terminal)
    state[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSANOW, state)


def talk(words, conversation):
    child, terminal = pty.fork()
    if child == 0:
        # Whoever starts the tests in the background may have turned these off.
        for ends in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
            signal.signal(ends, signal.SIG_DFL)
        os.execvp(words[0], words)
    quiet(terminal)
    said, since, typed, queues = b"", b"", 0, {}
    answers = [list(lines) for lines in conversation["answers"]]
    while select.select([terminal], [], [], 30)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        said, since = said + piece, since + piece
        # What is asked ends in a colon, and nothing follows it.
        if since.endswith(b": ") and not select.select([terminal], [], [], 0.002)[0]:
            asked, since = since.split(b"\n")[-1], b""
            if asked not in queues:
                queues[asked] = answers.pop(0) if answers else []
            line = queues[asked].pop(0) if queues[asked] else None
            if typed == conversation["last"]:
                line = conversation["end"]
            if line is None:
                os.kill(child, signal.SIGKILL)
                break
            typed += 1
            os.write(terminal, bytes.fromhex(line))
    else:
        os.kill(child, signal.SIGKILL)
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return [code, said.decode(errors="backslashreplace")]


json.dump([talk(sys.argv[1:], one) for one in json.load(sys.stdin)], sys.stdout)
