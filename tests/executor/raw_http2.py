"""HTTP/2 by hand, for calls that gRPC's client cannot make, such as a message without its end."""

from __future__ import annotations

import select
import socket
import struct
import time

FRAME_BYTES = 16384


def frame(kind: int, flags: int, stream: int, data: bytes = b"") -> bytes:
    head = struct.pack(">I", len(data))[1:] + bytes([kind, flags])
    return head + struct.pack(">I", stream) + data


def _text(value: bytes) -> bytes:
    assert len(value) < 127
    return bytes([len(value)]) + value


class Connection:
    """One connection. ended: streams that the server has closed; 0 stands for the connection."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self.socket = socket.create_connection((host, int(port)))
        settings = frame(4, 0, 0, struct.pack(">HI", 4, 0x7FFFFFFF))
        window = frame(8, 0, 0, struct.pack(">I", 0x7FFF0000))
        self.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings + window)
        self.ended: set[int] = set()
        self._room = self._first_room = 65535
        self._rooms: dict[int, int] = {}
        self._read = b""

    def close(self) -> None:
        self.socket.close()

    def call(self, stream: int, path: bytes, *metadata: tuple[bytes, bytes]) -> None:
        """Send the headers of a call. stream: odd, growing."""
        block = b"\x83\x86\x04" + _text(path) + b"\x01" + _text(b"x")
        block += b"\x0f\x10" + _text(b"application/grpc")
        for name, value in ((b"te", b"trailers"), *metadata):
            block += b"\x00" + _text(name) + _text(value)
        self._rooms[stream] = self._first_room
        self.socket.sendall(frame(1, 4, stream, block))

    def send_all_but_the_end(self, stream: int, size: int, seconds: float) -> int:
        """Send a message of `size` without its last byte; the number of bytes that were sent.

        It stops when the stream ends, or after `seconds`.
        """
        head = b"\x00" + struct.pack(">I", size) + b"\x12\x01"
        left, sent, end = size + 4, 0, time.monotonic() + seconds
        while left and time.monotonic() < end and not self.ended & {0, stream}:
            count = min(left, FRAME_BYTES, self._room, self._rooms[stream])
            if count <= 0:
                self.pump(0.2)
                continue
            data = (head if not sent else b"").ljust(count, b"a")[:count]
            self.socket.sendall(frame(0, 0, stream, data))
            sent, left = sent + count, left - count
            self._room -= count
            self._rooms[stream] -= count
            while self.pump(0.0):
                pass
        return sent

    def pump(self, seconds: float) -> bool:
        """Read what the server sends; return whether it sent something within this time."""
        if not select.select([self.socket], [], [], seconds)[0]:
            return False
        data = self.socket.recv(1 << 16)
        if not data:
            self.ended.add(0)
            return False
        self._read += data
        while len(self._read) >= 9:
            length, kind, flags = int.from_bytes(self._read[:3]), self._read[3], self._read[4]
            if len(self._read) < 9 + length:
                break
            stream = int.from_bytes(self._read[5:9]) & 0x7FFFFFFF
            body, self._read = self._read[9 : 9 + length], self._read[9 + length :]
            self._take(kind, flags, stream, body)
        return True

    def _take(self, kind: int, flags: int, stream: int, body: bytes) -> None:
        if kind == 8 and stream == 0:
            self._room += int.from_bytes(body)
        elif kind == 8:
            self._rooms[stream] = self._rooms.get(stream, 0) + int.from_bytes(body)
        elif kind == 4 and not flags & 1:
            for name, value in struct.iter_unpack(">HI", body):
                if name == 4:
                    for one in self._rooms:
                        self._rooms[one] += value - self._first_room
                    self._first_room = value
            self.socket.sendall(frame(4, 1, 0))
        elif kind == 6 and not flags & 1:
            self.socket.sendall(frame(6, 1, 0, body))
        elif kind == 3 or (kind == 1 and flags & 1):
            self.ended.add(stream)
        elif kind == 7:
            self.ended.add(0)
