// The live line to the playground: comes back by itself when it breaks. What `openLine` returns sends a deed and tells whether it went.

const LONGEST_PAUSE = 4000;

export function openLine(onEvent, onBreak) {
  let socket, pause = 250;
  const connect = () => {
    socket = new WebSocket(`ws://${location.host}/live`);
    socket.onmessage = (frame) => { pause = 250; onEvent(JSON.parse(frame.data)); };
    socket.onclose = () => { onBreak(); setTimeout(connect, pause); pause = Math.min(2 * pause, LONGEST_PAUSE); };
  };
  connect();
  return (deed) => {
    const open = socket.readyState === WebSocket.OPEN;
    if (open) socket.send(JSON.stringify(deed));
    return open;
  };
}
