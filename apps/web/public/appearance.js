/* Runs before the first paint, so that a chosen theme, text size and language never flash past the wrong one. */
(function () {
  var root = document.documentElement;
  function stored(name) {
    try {
      return window.localStorage.getItem('vagar.' + name);
    } catch {
      return null; // storage is closed in some private windows
    }
  }
  var theme = stored('theme');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  var size = stored('text-size');
  if (size === 'large' || size === 'larger') root.setAttribute('data-text-size', size);
  var language = stored('language');
  if (language === 'sv' || language === 'en') root.lang = language;
})();
