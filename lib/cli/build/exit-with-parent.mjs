// Loaded into the server's process: when the command that started it is gone, however it ended, the server stops too
// and lets go of the port and the store.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
