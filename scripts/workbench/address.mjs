/**
 * The address of the web workbench on a folder, or on a workspace of several, of this machine.
 * @param {object} options
 * @param {string} options.authority of the server
 * @param {string} options.folder absolute path, of a folder or of a `.code-workspace` file
 * @param {string} options.extension absolute path of the extension to load
 * @param {string} [options.tests] absolute path of the module whose `run()` the extension host calls
 * @returns {string}
 */
export function workbenchAddress({ authority, folder, extension, tests }) {
  const payload = [
    ['extensionDevelopmentPath', remote(authority, extension)],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(authority, tests)]]),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({
    [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: slashed(folder),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}

/**
 * @param {string} authority
 * @param {string} file
 */
function remote(authority, file) {
  return `vscode-remote://${authority}${slashed(file).split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * A path as the remote address space has it: `/` between names and, before a Windows drive, too.
 * @param {string} file
 */
function slashed(file) {
  const path = file.replaceAll('\\', '/');
  return path.startsWith('/') ? path : `/${path}`;
}
