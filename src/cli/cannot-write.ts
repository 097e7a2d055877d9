// The file system's error while outputs are written → one message in the words of the user.
import { CliError } from './error.ts'

/** Why `directory` could not be written to; `written` files of the set were already. */
export function cannotWrite(directory: string, error: unknown, written = 0): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  const why: Readonly<Record<string, readonly [string, string]>> = {
    EACCES: ['没有写入权限', 'no permission to write'],
    EPERM: ['没有写入权限', 'no permission to write'],
    EROFS: ['是只读的', 'is read-only'],
    ENOSPC: ['磁盘已满', 'the disk is full'],
    ENOTDIR: ['路径中有一段是文件', 'a part of the path is a file'],
    EDQUOT: ['超出磁盘配额', 'the disk quota is used up'],
    ENAMETOOLONG: ['名称太长', 'the name is too long'],
    ENOENT: [
      '目录建不了，上级目录只读或链接断开',
      'the folder cannot be made; what it stands in is read-only or a broken link',
    ],
    ELOOP: ['符号链接成环', 'symbolic links lead in a circle'],
  }
  const [zh, en] = why[code] ?? [`出错（${code}）`, `failed (${code})`]
  return written === 0
    ? new CliError(
        `写不进 ${directory}：${zh}；没有写入任何文件`,
        `cannot write to ${directory}: ${en}; no file was written`,
      )
    : new CliError(
        `写不进 ${directory}：${zh}；只写入了 ${written} 个文件，请再生成一次`,
        `cannot write to ${directory}: ${en}; only ${written} files were written, build again`,
      )
}
