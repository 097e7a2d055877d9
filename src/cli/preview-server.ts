// The server of `preview`: the page and its stream of changes on 127.0.0.1, for this machine's browser alone. A
// request under another host name (DNS rebinding) is refused; nothing is read from the disk by path.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** The only address that is listened on. */
export const LOOPBACK = '127.0.0.1'

/** A server that runs until it is closed. */
export interface PreviewServer {
  readonly port: number
  /** Tells every open page that there is a new one. */
  readonly announce: () => void
  readonly close: () => Promise<void>
}

/** What is served, asked for anew at each request. */
export interface Served {
  readonly html: () => string
  /** Changes whenever the page does. */
  readonly version: () => string
}

/** Listens on `port`, 0 for any free one. Rejects with the system's error (EADDRINUSE, EACCES). */
export async function startServer(served: Served, port: number): Promise<PreviewServer> {
  const streams = new Set<ServerResponse>()
  const send = (stream: ServerResponse): void => {
    stream.write(`data: ${served.version()}\n\n`)
  }
  const server = createServer((request, response) => {
    const refusal = refuse(request, portOf(server))
    if (refusal !== undefined) {
      response.writeHead(refusal, HEADERS).end()
      return
    }
    const path = (request.url ?? '').replace(/[?#].*$/s, '')
    if (path === '/events') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' })
      streams.add(response)
      request.on('close', () => streams.delete(response))
      send(response)
    } else if (path === '/') {
      const body = Buffer.from(served.html())
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': body.length,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    } else {
      response.writeHead(404, HEADERS).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, resolve)
  })
  return {
    port: portOf(server),
    announce: () => streams.forEach(send),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

function refuse({ method, headers }: IncomingMessage, port: number): number | undefined {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 403
  if (headers.origin !== undefined && !hosts.includes(headers.origin.replace(/^http:\/\//, ''))) return 403
  return method === 'GET' || method === 'HEAD' ? undefined : 405
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
